package no.utbredt.client.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as the source was: year, half-year, quarter, month or day, for example {@code 2021}, {@code 2021-H1},
 * {@code 2021-Q4}, {@code 2021-10}, {@code 2021-10-01}. No day is invented. Days are Europe/Oslo.
 */
public record PartialDate(@JsonValue String text) {

    private static final Pattern FORM =
            Pattern.compile("\\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?");
    private static final int A_DAY = "2021-10-01".length();

    /** @throws IllegalArgumentException if the text is no such date; the message says what would be one */
    @JsonCreator
    public PartialDate {
        if (!FORM.matcher(text).matches() || (text.length() == A_DAY && !inCalendar(text))) {
            throw new IllegalArgumentException(
                    "'%s' is no date; one is written 2021, 2021-H1, 2021-Q4, 2021-10 or 2021-10-01".formatted(text));
        }
    }

    private static boolean inCalendar(String day) {
        return Integer.parseInt(day.substring(8))
                <= YearMonth.parse(day.substring(0, 7)).lengthOfMonth();
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
