package no.utbredt.adoption.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * A date as precise as its source was: {@code 2021}, {@code 2021-H1}, {@code 2021-Q4}, {@code 2021-10} or
 * {@code 2021-10-01}. No day is invented (law 10); what can be said is the first and the last day it may mean.
 *
 * @param firstDay first day it may mean, Europe/Oslo; a date that {@code precision} can start on
 * @param precision how precisely it was said
 */
public record PartialDate(LocalDate firstDay, Precision precision) {

    public PartialDate {
        if (!precision.startsOn(firstDay)) {
            throw new IllegalArgumentException("no " + precision + " starts on " + firstDay);
        }
    }

    /** The day itself. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads one of the five forms.
     *
     * @throws FaultyValue with code {@code date} when the text has none of them or names a day that never was
     */
    public static PartialDate parse(String text) {
        try {
            for (Precision precision : Precision.values()) {
                var first = precision.firstDayOf(text);
                if (first.isPresent()) {
                    return new PartialDate(first.get(), precision);
                }
            }
        } catch (DateTimeException e) {
            throw faulty(text);
        }
        throw faulty(text);
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

    private static FaultyValue faulty(String text) {
        return new FaultyValue(
                "date",
                "2021, 2021-H1, 2021-Q4, 2021-10 or 2021-10-01",
                "\"" + text + "\" is not a date",
                "«" + text + "» er ikke en dato");
    }
}
