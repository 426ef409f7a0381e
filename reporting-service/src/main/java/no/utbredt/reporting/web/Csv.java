package no.utbredt.reporting.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180), decimals with a dot, the honesty line first as a comment. */
public final class Csv {

    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder("# " + Notice.TEXT + LINE_END);

    /** A line of values; null is empty. */
    public Csv line(List<? extends @Nullable Object> values) {
        text.append(values.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    /** All lines so far. */
    public String text() {
        return text.toString();
    }

    private static String quoted(@Nullable Object value) {
        String plain = value == null ? "" : value.toString();
        boolean needsQuotes = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
