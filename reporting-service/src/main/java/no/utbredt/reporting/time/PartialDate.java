package no.utbredt.reporting.time;

import java.time.LocalDate;

/**
 * A date as precise as its source: a day, month, quarter, half-year or year. No day is invented (law 10).
 *
 * @param first first day it may mean, epoch day
 * @param last last day it may mean, epoch day, not before {@code first}
 */
public record PartialDate(int first, int last) {
    public PartialDate {
        if (last < first) {
            throw new IllegalArgumentException("a date cannot end on " + LocalDate.ofEpochDay(last)
                    + " before it begins on " + LocalDate.ofEpochDay(first));
        }
    }

    /** That very day. */
    public static PartialDate of(LocalDate day) {
        return day(OsloDay.number(day));
    }

    /** That very epoch day. */
    public static PartialDate day(int day) {
        return new PartialDate(day, day);
    }

    /**
     * Reads {@code 2021}, {@code 2021-H1}, {@code 2021-Q4}, {@code 2021-10} or {@code 2021-10-01}.
     *
     * @throws java.time.DateTimeException when it is none of these
     */
    public static PartialDate parse(String text) {
        return PartialDateText.parse(text);
    }

    /** Whether it is one day. */
    public boolean precise() {
        return first == last;
    }

    /** Whether both may mean the same day. */
    public boolean overlaps(PartialDate other) {
        return first <= other.last && other.first <= last;
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(last);
    }

    /** The text it was read from; a range that is none of the five is written {@code first/last}. */
    @Override
    public String toString() {
        return PartialDateText.write(this);
    }
}
