package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Overall risk on its own scale: stored, never derived.
 *
 * @param value the risk
 * @param rationale why, in Norwegian, or null
 * @param date at which date, or null
 * @param source who says so, and where
 */
public record OverallRisk(
        Level value, @Nullable String rationale, @Nullable ImpreciseDate date, Citation source) implements Statement {

    /** The scale of overall risk. */
    public enum Level {
        LAV,
        MIDDELS_TIL_LAV,
        MIDDELS,
        MIDDELS_TIL_HOEY,
        MODERAT_HOEY,
        HOEY
    }
}
