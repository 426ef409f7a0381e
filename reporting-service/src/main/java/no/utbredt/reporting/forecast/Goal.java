package no.utbredt.reporting.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Pace;
import org.jspecify.annotations.Nullable;

/**
 * So much by such a day.
 *
 * @param initiative id of the initiative that set it, or null where the question did
 * @param target id of the target, or null where the question set it
 * @param value above 0
 * @param percent whether the value is per cent of the group; else it is a number
 * @param due the last day it may mean, or null where it has no end
 */
public record Goal(
        @Nullable String initiative,
        @Nullable String target,
        BigDecimal value,
        boolean percent,
        @Nullable LocalDate due) {

    /** How much of the group that is. */
    long needed(Figure figure) {
        return percent ? Pace.needed(value, figure.denominator()) : Pace.whole(value);
    }
}
