package no.utbredt.adoption.actor;

import java.time.LocalDate;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;

/**
 * Days, Europe/Oslo, first and last included.
 *
 * @param from first day, or null for as far back as the register reaches
 * @param to last day, or null until further notice
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    /** @throws FaultyValue {@code period-backwards} when it ends before it begins */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new FaultyValue(
                    "period-backwards",
                    "a last day not before " + from,
                    "the period ends " + to + ", before it begins " + from,
                    "perioden slutter " + to + ", før den begynner " + from);
        }
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The one of these days that is nearest to that one. */
    LocalDate nearest(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return from;
        }
        return to != null && day.isAfter(to) ? to : day;
    }

    /** Whether there is a day in both. */
    public boolean overlaps(Period other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(Period one, Period other) {
        return one.to != null && other.from != null && one.to.isBefore(other.from);
    }
}
