package no.utbredt.reporting.actor;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days it is true in the world.
 *
 * @param value the value
 * @param from first epoch day, inclusive; {@link Integer#MIN_VALUE} as far back as the register reaches
 * @param to last epoch day, inclusive; {@link Integer#MAX_VALUE} until further notice
 */
public record Dated<T>(T value, int from, int to) {
    /** True from one day to another; null means unbounded. */
    public static <T> Dated<T> between(T value, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Dated<>(
                value,
                from == null ? Integer.MIN_VALUE : OsloDay.number(from),
                to == null ? Integer.MAX_VALUE : OsloDay.number(to));
    }

    /** True as far as anybody knows. */
    public static <T> Dated<T> always(T value) {
        return between(value, null, null);
    }

    /** Whether it is true on that epoch day. */
    public boolean holdsOn(int day) {
        return from <= day && day <= to;
    }

    /** Whether that value is true on that epoch day. */
    public static <T> boolean holds(List<Dated<T>> dated, T value, int day) {
        for (Dated<T> entry : dated) {
            if (entry.holdsOn(day) && entry.value().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
