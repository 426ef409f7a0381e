package no.utbredt.reporting.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Three months of a year.
 *
 * @param year of our era
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** The one a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Its last day. */
    public LocalDate last() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }

    /** So many quarters later. */
    public Quarter plus(int quarters) {
        return of(last().withDayOfMonth(1).plusMonths(3L * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }
}
