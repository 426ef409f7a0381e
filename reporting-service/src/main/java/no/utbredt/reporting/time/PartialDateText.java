package no.utbredt.reporting.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five ways of writing a date as precise as its source. */
final class PartialDateText {
    private static final Pattern PART = Pattern.compile("-(?:H([12])|Q([1-4])|(\\d{2}))");

    private PartialDateText() {}

    static PartialDate parse(String text) {
        return switch (text.length()) {
            case 10 -> day(text);
            case 7 -> part(text);
            case 4 -> PartialDate.months(YearMonth.of(number(text, 0, 4), 1), 12);
            default -> throw none(text);
        };
    }

    private static PartialDate day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw none(text);
        }
        return PartialDate.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    }

    private static PartialDate part(String text) {
        Matcher part = PART.matcher(text).region(4, 7);
        if (!part.matches()) {
            throw none(text);
        }
        int year = number(text, 0, 4);
        if (part.group(1) != null) {
            return PartialDate.months(YearMonth.of(year, 6 * number(text, 6, 7) - 5), 6);
        }
        return part.group(2) != null
                ? PartialDate.months(YearMonth.of(year, 3 * number(text, 6, 7) - 2), 3)
                : PartialDate.months(YearMonth.of(year, number(text, 5, 7)), 1);
    }

    /** By hand: every report has two or three dates. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw none(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static DateTimeException none(String text) {
        return new DateTimeException("'" + text + "' is none of 2021, 2021-H1, 2021-Q4, 2021-10, 2021-10-01");
    }

    static String write(PartialDate date) {
        LocalDate first = date.firstDay();
        if (date.precise()) {
            return first.toString();
        }
        LocalDate after = date.lastDay().plusDays(1);
        if (first.getDayOfMonth() != 1 || after.getDayOfMonth() != 1) {
            return first + "/" + date.lastDay();
        }
        return months(first, (int) ChronoUnit.MONTHS.between(first, after));
    }

    private static String months(LocalDate first, int count) {
        int index = (first.getMonthValue() - 1) / count;
        boolean aligned = (first.getMonthValue() - 1) % count == 0;
        if (count == 1) {
            return YearMonth.from(first).toString();
        }
        if (aligned && count == 12) {
            return String.valueOf(first.getYear());
        }
        if (aligned && (count == 3 || count == 6)) {
            return first.getYear() + (count == 3 ? "-Q" : "-H") + (index + 1);
        }
        return first + "/" + first.plusMonths(count).minusDays(1);
    }
}
