package no.utbredt.initiative.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.PartialDate;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.promise.Stretch;

/**
 * A date as precise as its source: a year, a half, a quarter, a month or a day; an interval of two of these; or an open end.
 * No day is invented (law 10).
 *
 * @param text as written, for example {@code 2021-Q4}, {@code 2021/2022}, {@code 2026/..} or {@code ../2023}
 * @param first first day it may mean; {@link LocalDate#MIN} where the beginning is open
 * @param last last day it may mean; {@link LocalDate#MAX} where the end is open
 */
public record ImpreciseDate(String text, LocalDate first, LocalDate last) implements Comparable<ImpreciseDate> {

    /** What a date may look like, for whoever wrote another. */
    public static final String FORMS = PartialDate.FORMS + ", from " + Days.RANGE;

    /** What an interval may look like. */
    public static final String INTERVALS = FORMS + ", two of these as 2021/2022, or an open end as 2026/.. or ../2023";

    private static final Comparator<ImpreciseDate> ORDER = Comparator.comparing(ImpreciseDate::first)
            .thenComparing(ImpreciseDate::last)
            .thenComparing(ImpreciseDate::text);

    private static final String OPEN = "..";

    /**
     * @throws IllegalArgumentException when it has none of the forms, is no date of the calendar, or ends before it begins
     */
    public static ImpreciseDate parse(String text) {
        return read(text, PartialDate::parse);
    }

    /**
     * Reads what stands in a store; days outside the range, which earlier editions took, mean the first or last there is.
     *
     * @throws IllegalArgumentException as {@link #parse}, but for the range
     */
    public static ImpreciseDate kept(String text) {
        return read(text, PartialDate::kept);
    }

    private static ImpreciseDate read(String text, Function<String, PartialDate> reading) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            PartialDate date = reading.apply(text);
            return new ImpreciseDate(text, date.firstDay(), date.lastDay());
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals(OPEN) && to.equals(OPEN)) {
            throw new IllegalArgumentException("'%s' says nothing".formatted(Quoted.of(text)));
        }
        LocalDate first =
                from.equals(OPEN) ? LocalDate.MIN : reading.apply(from).firstDay();
        LocalDate last = to.equals(OPEN) ? LocalDate.MAX : reading.apply(to).lastDay();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("'%s' ends before it begins".formatted(Quoted.of(text)));
        }
        return new ImpreciseDate(text, first, last);
    }

    /** Whether it is written as an interval or with an open end. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** The same days, for the rules that hold in every service. */
    public Stretch stretch() {
        return new Stretch(beginsOpen() ? null : first, endsOpen() ? null : last);
    }

    public boolean beginsOpen() {
        return first.equals(LocalDate.MIN);
    }

    public boolean endsOpen() {
        return last.equals(LocalDate.MAX);
    }

    /** Whether some day may be both. */
    public boolean overlaps(ImpreciseDate other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether every day of the other is one of its own. */
    public boolean contains(ImpreciseDate other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether both mean the same days, however written. */
    public boolean meansTheSameAs(ImpreciseDate other) {
        return first.equals(other.first) && last.equals(other.last);
    }

    /** By first day, then by last, then as written. */
    @Override
    public int compareTo(ImpreciseDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
