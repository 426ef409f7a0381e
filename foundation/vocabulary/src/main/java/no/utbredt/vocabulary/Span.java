package no.utbredt.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a plan says something is to be: a date as precise as its source, a season, or two of them with a stroke between, one of
 * which may be open: {@code 2024-23}, {@code 2024/2026}, {@code 2026/..}. No day is invented (law 10).
 *
 * @param text as it was written, and is written again
 * @param firstDay first day it may mean, or null where the beginning is open
 * @param lastDay last day it may mean, not before {@code firstDay}, or null where the end is open
 */
public record Span(
        String text, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** The forms, as a refusal tells them. */
    public static final String FORMS = PartialDate.FORMS + ", a season (2024-21 spring to 2024-24 winter),"
            + " or two of these with / between them, one of which may be .., such as 2024/2026 or 2026/..";

    private static final String OPEN = "..";
    private static final int LONGEST = 21;

    /**
     * Reads one of the forms.
     *
     * @throws Misread {@code span} when it has none of them or ends before it begins; {@code date-out-of-range}
     */
    public static Span parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(text);
        }
        int stroke = text.indexOf('/');
        String from = stroke < 0 ? text : text.substring(0, stroke);
        String to = stroke < 0 ? text : text.substring(stroke + 1);
        if (from.equals(OPEN) && to.equals(OPEN) || stroke < 0 && from.equals(OPEN)) {
            throw unreadable(text);
        }
        LocalDate first = from.equals(OPEN) ? null : read(text, from).firstDay();
        LocalDate last = to.equals(OPEN) ? null : read(text, to).lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            throw unreadable(text);
        }
        return new Span(text, first, last);
    }

    private static Span read(String whole, String part) {
        Season season = Season.of(part);
        try {
            if (season != null) {
                int year = DayText.digits(part, 0, 4);
                return new Span(part, Days.within(season.firstDayIn(year)), Days.within(season.lastDayIn(year)));
            }
            PartialDate date = PartialDate.parse(part);
            return new Span(part, date.firstDay(), date.lastDay());
        } catch (Misread wrong) {
            throw wrong.code().equals("date-out-of-range") ? wrong : unreadable(whole);
        }
    }

    private static Misread unreadable(String text) {
        return new Misread(
                "span",
                FORMS,
                "\"" + Quoted.of(text) + "\" is neither a date nor a span of time",
                "«" + Quoted.of(text) + "» er verken en dato eller et tidsrom");
    }

    @Override
    public String toString() {
        return text;
    }
}
