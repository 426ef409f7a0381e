package no.utbredt.reporting.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** How often a series has a figure. */
public enum Frequency {
    DAY(Period.ofDays(1), 365),
    /** From Monday to Sunday. */
    WEEK(Period.ofWeeks(1), 52),
    MONTH(Period.ofMonths(1), 12),
    QUARTER(Period.ofMonths(3), 4),
    YEAR(Period.ofYears(1), 1);

    private final Period period;
    private final int aYear;

    Frequency(Period period, int aYear) {
        this.period = period;
        this.aYear = aYear;
    }

    /** The last days of the periods from that of one day to that of another. */
    public Stream<LocalDate> ends(LocalDate from, LocalDate to) {
        LocalDate last = end(to);
        return Stream.iterate(end(from), day -> !day.isAfter(last), day -> end(day.plusDays(1)));
    }

    /** The last day of the period that day lies in. */
    public LocalDate end(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case QUARTER ->
                YearMonth.from(day).plusMonths((12 - day.getMonthValue()) % 3).atEndOfMonth();
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** So many periods after a day, or before it. */
    public LocalDate plus(LocalDate day, int periods) {
        return day.plus(period.multipliedBy(periods));
    }

    /** How many periods make a year. */
    public int aYear() {
        return aYear;
    }
}
