package no.utbredt.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A season of a year, as plans name it ("høsten 2024"). It is written as ISO 8601-2 has it, {@code 2024-23}; a code of a month
 * goes no further than 12. The days it may mean are those of the meteorological season, for in Norway a year's seasons are told so.
 */
public enum Season {
    /** March to May, {@code 21}. */
    SPRING(21, 3),
    /** June to August, {@code 22}. */
    SUMMER(22, 6),
    /** September to November, {@code 23}. */
    AUTUMN(23, 9),
    /** December to February of the year after, {@code 24}. */
    WINTER(24, 12);

    private static final int MONTHS = 3;

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The season a text such as {@code 2024-23} ends with; null when it does not look like one. */
    static @Nullable Season of(String text) {
        if (text.length() != 7 || text.charAt(4) != '-' || DayText.digits(text, 0, 4) < 0) {
            return null;
        }
        int code = DayText.digits(text, 5, 7);
        for (Season season : values()) {
            if (season.code == code) {
                return season;
            }
        }
        return null;
    }

    LocalDate firstDayIn(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDayIn(int year) {
        return firstDayIn(year).plusMonths(MONTHS).minusDays(1);
    }
}
