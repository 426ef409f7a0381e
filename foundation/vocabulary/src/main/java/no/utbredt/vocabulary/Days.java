package no.utbredt.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days all services can reckon with, Europe/Oslo. Municipalities begin in 1838, plans end before 2100; what lies outside
 * stands for «not known» or «for ever» in somebody's system, and is said here by leaving the field out.
 */
public final class Days {

    /** First day there is. */
    public static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    /** Last day there is. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    /** The range as a refusal tells it. */
    public static final String RANGE = FIRST + " to " + LAST;

    private Days() {}

    /** Whether it is one of the days all services can reckon with. */
    public static boolean include(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day itself, or the first or last there is when it lies outside; for reckoning, not for reading. */
    public static LocalDate clamp(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    /**
     * Reads {@code 2021-10-01}: ten characters, ASCII digits, a day of the calendar within the range.
     *
     * @throws Misread {@code day}, or {@code date-out-of-range} saying what to leave out instead
     */
    public static LocalDate parse(String text) {
        return within(text, read(text));
    }

    /**
     * The day, when it lies within the range.
     *
     * @throws Misread {@code date-out-of-range}
     */
    public static LocalDate within(LocalDate day) {
        return within(day.toString(), day);
    }

    private static LocalDate within(String text, @Nullable LocalDate day) {
        if (day == null) {
            throw new Misread(
                    "day",
                    "2021-10-01",
                    "\"" + Quoted.of(text) + "\" is not a day",
                    "«" + Quoted.of(text) + "» er ikke en dag");
        }
        if (!include(day)) {
            throw outside(text);
        }
        return day;
    }

    static Misread outside(String text) {
        return new Misread(
                "date-out-of-range",
                "a day from " + RANGE + "; leave it out when there is none",
                "\"" + Quoted.of(text) + "\" lies outside " + RANGE + "; leave it out when no day is known or meant",
                "«" + Quoted.of(text) + "» ligger utenfor " + FIRST + " til " + LAST
                        + "; utelat feltet når ingen dag er kjent eller ment");
    }

    private static @Nullable LocalDate read(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            int year = DayText.digits(text, 0, 4);
            int month = DayText.digits(text, 5, 7);
            int day = DayText.digits(text, 8, 10);
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
