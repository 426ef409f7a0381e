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

    /** The first of them that is true on that epoch day, or null. */
    public static <T> @Nullable T on(List<Dated<T>> dated, int day) {
        for (Dated<T> entry : dated) {
            if (entry.holdsOn(day)) {
                return entry.value();
            }
        }
        return null;
    }

    /** The same, and where none is true that day the last of them; null when there is none at all. */
    public static <T> @Nullable T onOrLast(List<Dated<T>> dated, int day) {
        T value = on(dated, day);
        return value != null || dated.isEmpty() ? value : dated.getLast().value();
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
