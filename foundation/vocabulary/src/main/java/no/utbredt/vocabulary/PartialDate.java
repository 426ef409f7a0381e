package no.utbredt.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source was: {@code 2021}, {@code 2021-H1}, {@code 2021-Q4}, {@code 2021-10} or
 * {@code 2021-10-01}. No day is invented (law 10); what can be said is the first and the last day it may mean.
 *
 * @param firstDay first day it may mean, Europe/Oslo, one of {@link Days}; a date that {@code precision} can start on
 * @param precision how precisely it was said
 */
public record PartialDate(LocalDate firstDay, Precision precision) {

    /** The five forms, as a refusal tells them. */
    public static final String FORMS = "2021, 2021-H1, 2021-Q4, 2021-10 or 2021-10-01";

    /** @throws Misread {@code date-out-of-range} */
    public PartialDate {
        if (!precision.startsOn(firstDay)) {
            throw new IllegalArgumentException("no " + precision + " starts on " + firstDay);
        }
        if (!Days.include(firstDay)) {
            throw Days.outside(precision.write(firstDay));
        }
    }

    /** The day itself. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads one of the five forms.
     *
     * @throws Misread {@code date} when the text has none of them or names a day that never was; {@code date-out-of-range}
     */
    public static PartialDate parse(String text) {
        Precision precision = Precision.of(text);
        LocalDate first = precision == null ? null : firstDay(precision, text);
        if (precision == null || first == null) {
            throw new Misread(
                    "date",
                    FORMS,
                    "\"" + Quoted.of(text) + "\" is not a date",
                    "«" + Quoted.of(text) + "» er ikke en dato");
        }
        return new PartialDate(first, precision);
    }

    /**
     * Reads one of the five forms as it stands in a store or on the log. Earlier editions took days outside the range, where
     * they stood for «not known» or «for ever»: such a date is the first or last of its precision that there is.
     *
     * @throws Misread {@code date}
     */
    public static PartialDate kept(String text) {
        Precision precision = Precision.of(text);
        LocalDate first = precision == null ? null : firstDay(precision, text);
        return precision == null || first == null || Days.include(first)
                ? parse(text)
                : new PartialDate(precision.firstDayFrom(Days.clamp(first)), precision);
    }

    /** Last day it may mean, Europe/Oslo. */
    public LocalDate lastDay() {
        return precision.lastDayOf(firstDay);
    }

    /** The form it is written in; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return precision.write(firstDay);
    }

    private static @Nullable LocalDate firstDay(Precision precision, String text) {
        try {
            return precision.firstDayOf(text);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
