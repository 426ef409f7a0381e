package no.utbredt.initiative.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date, as precise as it is written. */
final class Precision {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    private Precision() {}

    static ImpreciseDate of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no date; write %s".formatted(text, ImpreciseDate.FORMS));
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
}
