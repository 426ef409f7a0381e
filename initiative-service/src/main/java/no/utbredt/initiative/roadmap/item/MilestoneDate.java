package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A date a source gives a milestone.
 *
 * @param date null when the source gives none
 * @param wording the source's words, or null
 * @param reading how they were read, in Norwegian, where a reading was needed, or null
 * @param firmness how firm it is; NONE with no date: the source says there is no plan
 * @param kind planned, happened or cancelled
 * @param condition what it is conditional on, in Norwegian, or null
 * @param blocker id of the initiative that blocks it, or a text, or null
 * @param reason why the date was changed, in Norwegian, or null
 * @param source who says so, and where
 */
public record MilestoneDate(
        @Nullable ImpreciseDate date,
        @Nullable String wording,
        @Nullable String reading,
        Firmness firmness,
        Kind kind,
        @Nullable String condition,
        @Nullable String blocker,
        @Nullable String reason,
        Citation source)
        implements Statement {

    /** How firm a date is; NONE with no date says that there is no plan. */
    public enum Firmness {
        DECIDED,
        FORECAST,
        INTENT,
        WISH,
        CONDITIONAL,
        NONE
    }

    /** What kinds there are. */
    public enum Kind {
        PLANNED,
        ACTUAL,
        CANCELLED
    }
}
