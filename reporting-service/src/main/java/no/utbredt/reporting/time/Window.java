package no.utbredt.reporting.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as a plan names it: as precise as its source, perhaps without a beginning or an end (law 10).
 *
 * @param first first day it may mean, epoch day, or null when it has no beginning
 * @param last last day it may mean, epoch day, not before {@code first}, or null when it has no end
 */
public record Window(@Nullable Integer first, @Nullable Integer last) {
    private static final String OPEN = "..";

    public Window {
        if (first != null && last != null && last < first) {
            throw new IllegalArgumentException("a stretch of time cannot end on " + LocalDate.ofEpochDay(last)
                    + " before it begins on " + LocalDate.ofEpochDay(first));
        }
    }

    /**
     * Reads a date as {@link PartialDate#parse} does, two of them parted by {@code /}, or one and an open end: {@code 2026/..},
     * {@code ../2023}.
     *
     * @throws java.time.DateTimeException when it is none of these
     */
    public static Window parse(String text) {
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String to = slash < 0 ? text : text.substring(slash + 1);
        return new Window(
                from.equals(OPEN)
                        ? null
                        : Integer.valueOf(PartialDate.parse(from).first()),
                to.equals(OPEN) ? null : Integer.valueOf(PartialDate.parse(to).last()));
    }

    /** The least stretch that holds both. */
    public Window with(Window other) {
        return new Window(
                first == null || other.first == null ? null : Integer.valueOf(Math.min(first, other.first)),
                last == null || other.last == null ? null : Integer.valueOf(Math.max(last, other.last)));
    }

    /** Whether the whole of it lies before that epoch day. */
    public boolean isBefore(int day) {
        return last != null && last < day;
    }

    /** Whether the whole of it lies after that epoch day. */
    public boolean isAfter(int day) {
        return first != null && first > day;
    }

    public @Nullable LocalDate firstDay() {
        return first == null ? null : LocalDate.ofEpochDay(first);
    }

    public @Nullable LocalDate lastDay() {
        return last == null ? null : LocalDate.ofEpochDay(last);
    }
}
