package no.utbredt.reporting.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import no.utbredt.vocabulary.Misread;

/** The five ways of writing a date as precise as its source. */
final class PartialDateText {
    private PartialDateText() {}

    static PartialDate parse(String text) {
        try {
            var date = no.utbredt.vocabulary.PartialDate.kept(text);
            return new PartialDate(OsloDay.number(date.firstDay()), OsloDay.number(date.lastDay()));
        } catch (Misread none) {
            throw new DateTimeException(none.detail(), none);
        }
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
