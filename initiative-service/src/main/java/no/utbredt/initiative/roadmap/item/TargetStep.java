package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A value to reach by a date.
 *
 * @param id unique within this list of the initiative
 * @param value the value
 * @param unit its unit
 * @param due by when, or null
 * @param wording the source's words, or null
 * @param reading how they were read, in Norwegian, where a reading was needed, or null
 * @param source who says so, and where
 */
public record TargetStep(
        String id,
        BigDecimal value,
        Unit unit,
        @Nullable ImpreciseDate due,
        @Nullable String wording,
        @Nullable String reading,
        Citation source)
        implements Item, Statement {

    /** Units of a step. */
    public enum Unit {
        PERCENT,
        COUNT
    }

    public TargetStep {
        value = Digits.plain(value);
    }

    @Override
    public String label() {
        return id;
    }
}
