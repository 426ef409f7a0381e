package no.utbredt.reporting.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The months a table has, each told at its end; only months that are over.
 *
 * @param first the first
 * @param last the last, not before the first
 */
record Months(YearMonth first, YearMonth last) {

    private static final Label LABEL = new Label("måned", "month");

    /** From one to the last that was over on a day; the first is there even when it was not. */
    static Months until(YearMonth first, LocalDate day) {
        YearMonth over = YearMonth.from(day.plusDays(1)).minusMonths(1);
        return new Months(first, over.isBefore(first) ? first : over);
    }

    /** As Statistics Norway writes them: {@code 2024M05}. */
    static String code(YearMonth month) {
        return String.format(Locale.ROOT, "%04dM%02d", month.getYear(), month.getMonthValue());
    }

    static YearMonth month(String code) {
        return YearMonth.of(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)));
    }

    Variable variable() {
        List<Choice> choices = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(Months::code)
                .map(code -> Choice.of(code, Label.same(code)))
                .toList();
        return new Variable("Tid", LABEL, Kind.TIME, null, Choices.of(choices), List.of(), List.of());
    }
}
