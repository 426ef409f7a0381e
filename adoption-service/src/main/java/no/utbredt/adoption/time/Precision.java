package no.utbredt.adoption.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How precisely a date was said. */
public enum Precision {
    YEAR("(\\d{4})", 4, 12),
    HALF_YEAR("(\\d{4})-H([12])", 7, 6),
    QUARTER("(\\d{4})-Q([1-4])", 7, 3),
    MONTH("(\\d{4})-(0[1-9]|1[0-2])", 7, 1),
    DAY("(\\d{4})-(0[1-9]|1[0-2])-(\\d{2})", 10, 0);

    private final Pattern form;
    private final int length;
    private final int months;

    Precision(String form, int length, int months) {
        this.form = Pattern.compile(form);
        this.length = length;
        this.months = months;
    }

    Optional<LocalDate> firstDayOf(String text) {
        if (text.length() != length) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(firstDay(matcher)) : Optional.empty();
    }

    LocalDate lastDayOf(LocalDate firstDay) {
        return this == DAY ? firstDay : firstDay.plusMonths(months).minusDays(1);
    }

    boolean startsOn(LocalDate day) {
        return this == DAY || (day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0);
    }

    String write(LocalDate day) {
        return switch (this) {
            case YEAR -> "%04d".formatted(day.getYear());
            case HALF_YEAR -> "%04d-H%d".formatted(day.getYear(), part(day));
            case QUARTER -> "%04d-Q%d".formatted(day.getYear(), part(day));
            case MONTH -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case DAY -> day.toString();
        };
    }

    private int part(LocalDate day) {
        return (day.getMonthValue() - 1) / months + 1;
    }

    private LocalDate firstDay(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        return switch (this) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case HALF_YEAR, QUARTER, MONTH ->
                LocalDate.of(year, (Integer.parseInt(matcher.group(2)) - 1) * months + 1, 1);
            case DAY -> LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        };
    }
}
