package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is foretold of a day.
 *
 * @param day the day, at its end
 * @param share 0 to 1
 * @param lower the lower end of the interval, 0 to {@code share}, or null where the backtest reaches no such distance
 * @param upper the upper end of the interval, {@code share} to 1, or null with the lower
 */
public record ForecastPoint(
        LocalDate day,
        double share,
        @Nullable Double lower,
        @Nullable Double upper) {}
