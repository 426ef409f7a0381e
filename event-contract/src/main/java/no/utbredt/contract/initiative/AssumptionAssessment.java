package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well an assumption holds.
 *
 * @param value how well it holds: {@code CONFIRMED_SO_FAR}, {@code STEPS_TAKEN}, {@code UNCERTAIN}, {@code
 *     WORK_REMAINS}, {@code NO_DECIDED_PLAN} or {@code NOT_MET}
 * @param evidence what shows it, in Norwegian
 * @param assessor who assessed, or null
 * @param date at which date, ISO 8601, as precise as known, or null
 * @param expires when it must be assessed again, ISO 8601, as precise as known, or null
 * @param source who says so, and where
 */
public record AssumptionAssessment(
        String value,
        List<String> evidence,
        @Nullable String assessor,
        @Nullable String date,
        @Nullable String expires,
        SourceReference source) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public AssumptionAssessment {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
