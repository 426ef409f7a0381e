package no.utbredt.initiative.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a half, a quarter, a month or a day. No day is invented (law 10).
 *
 * @param text as written, for example {@code 2021-Q4}
 * @param first first day it may mean
 * @param last last day it may mean
 */
public record ImpreciseDate(String text, LocalDate first, LocalDate last) {

    /** What a date may look like, for whoever wrote another. */
    public static final String FORMS = "2021, 2021-H1, 2021-Q4, 2021-10 or 2021-10-01";

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /**
     * @throws IllegalArgumentException when it has none of the forms or is no date of the calendar
     */
    public static ImpreciseDate parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no date; write %s".formatted(text, FORMS));
        }
        try {
            return of(text, parts);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is not in the calendar".formatted(text), e);
        }
    }

    private static ImpreciseDate of(String text, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(5) != null) {
            LocalDate day = LocalDate.of(year, number(parts, 4), number(parts, 5));
            return new ImpreciseDate(text, day, day);
        }
        if (parts.group(4) != null) {
            return months(text, year, number(parts, 4), 1);
        }
        if (parts.group(3) != null) {
            return months(text, year, number(parts, 3) * 3 - 2, 3);
        }
        if (parts.group(2) != null) {
            return months(text, year, number(parts, 2) * 6 - 5, 6);
        }
        return months(text, year, 1, 12);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static ImpreciseDate months(String text, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new ImpreciseDate(
                text, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    @Override
    public String toString() {
        return text;
    }
}
