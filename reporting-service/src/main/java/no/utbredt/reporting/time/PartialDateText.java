package no.utbredt.reporting.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five ways of writing a date as precise as its source. */
final class PartialDateText {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    private PartialDateText() {}

    static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("'" + text + "' is none of 2021, 2021-H1, 2021-Q4, 2021-10, 2021-10-01");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(5) != null) {
            return PartialDate.of(LocalDate.parse(text));
        }
        if (form.group(4) != null) {
            return PartialDate.months(YearMonth.parse(text), 1);
        }
        if (form.group(3) != null) {
            return PartialDate.months(YearMonth.of(year, 3 * number(form, 3) - 2), 3);
        }
        if (form.group(2) != null) {
            return PartialDate.months(YearMonth.of(year, 6 * number(form, 2) - 5), 6);
        }
        return PartialDate.months(YearMonth.of(year, 1), 12);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
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
