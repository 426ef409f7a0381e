package no.utbredt.vocabulary;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How precisely a date was said. */
public enum Precision {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    private final int months;

    Precision(int months) {
        this.months = months;
    }

    /** The precision whose form it has at first sight; null when it has none. */
    static @Nullable Precision of(String text) {
        return switch (text.length()) {
            case 4 -> YEAR;
            case 7 -> text.charAt(4) != '-' ? null : ofPart(text.charAt(5));
            case 10 -> text.charAt(4) == '-' && text.charAt(7) == '-' ? DAY : null;
            default -> null;
        };
    }

    private static Precision ofPart(char sign) {
        return switch (sign) {
            case 'H' -> HALF_YEAR;
            case 'Q' -> QUARTER;
            default -> MONTH;
        };
    }

    /**
     * The first day of what the text says; null when a part of it is no number.
     *
     * @throws java.time.DateTimeException when it is not in the calendar
     */
    @Nullable
    LocalDate firstDayOf(String text) {
        int year = DayText.digits(text, 0, 4);
        int part = this == YEAR ? 1 : DayText.digits(text, months > 1 ? 6 : 5, 7);
        int day = this == DAY ? DayText.digits(text, 8, 10) : 1;
        if (year < 0 || part < 0 || day < 0) {
            return null;
        }
        return LocalDate.of(year, months > 1 ? (part - 1) * months + 1 : part, day);
    }

    /** The first day of the year, half-year, quarter or month that day lies in. */
    LocalDate firstDayFrom(LocalDate day) {
        return this == DAY ? day : day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    LocalDate lastDayOf(LocalDate firstDay) {
        return this == DAY ? firstDay : firstDay.plusMonths(months).minusDays(1);
    }

    boolean startsOn(LocalDate day) {
        return this == DAY || (day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0);
    }

    String write(LocalDate day) {
        return switch (this) {
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case HALF_YEAR -> String.format(Locale.ROOT, "%04d-H%d", day.getYear(), part(day));
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), part(day));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case DAY -> day.toString();
        };
    }

    private int part(LocalDate day) {
        return (day.getMonthValue() - 1) / months + 1;
    }
}
