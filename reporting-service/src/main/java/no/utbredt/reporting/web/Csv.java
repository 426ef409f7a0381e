package no.utbredt.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180), decimals with a dot, the header first and nothing before it. The honesty line stands in the
 * last column of every line, so that it stays with the figures wherever they are copied. A text that a spreadsheet would take
 * for a formula has an apostrophe before it.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** The names of the columns. */
    public Csv header(List<String> names) {
        return append(names, "notice");
    }

    /** A line of values; null is empty. */
    public Csv line(List<? extends @Nullable Object> values) {
        return append(values, Notice.TEXT);
    }

    private Csv append(List<? extends @Nullable Object> values, String last) {
        values.forEach(value -> text.append(quoted(value)).append(','));
        text.append(quoted(last)).append(LINE_END);
        return this;
    }

    /** All lines so far. */
    public String text() {
        return text.toString();
    }

    private static String quoted(@Nullable Object value) {
        String plain = value instanceof CharSequence words
                ? harmless(words.toString())
                : String.valueOf(value == null ? "" : value);
        boolean needsQuotes = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** Numbers never come here: a figure below nought stays a figure. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
