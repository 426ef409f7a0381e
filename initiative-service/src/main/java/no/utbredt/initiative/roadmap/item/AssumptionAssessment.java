package no.utbredt.initiative.roadmap.item;

import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * How well an assumption holds.
 *
 * @param value how well it holds
 * @param evidence what shows it, in Norwegian
 * @param assessor who assessed, or null
 * @param date at which date, or null
 * @param expires when it must be assessed again, or null
 * @param source who says so, and where
 */
public record AssumptionAssessment(
        Value value,
        List<String> evidence,
        @Nullable String assessor,
        @Nullable ImpreciseDate date,
        @Nullable ImpreciseDate expires,
        Citation source)
        implements Statement {

    /** The six values of an assumption. */
    public enum Value {
        CONFIRMED_SO_FAR,
        STEPS_TAKEN,
        UNCERTAIN,
        WORK_REMAINS,
        NO_DECIDED_PLAN,
        NOT_MET
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public AssumptionAssessment {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
