package no.utbredt.adoption.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whose doing something is: W3C Trace Context, {@code traceparent}, version 00. The {@code tracestate} beside it is text of the
 * sender's own choice and never goes onto a log that is kept for ever; the recommendation allows dropping it (section 3.4).
 *
 * @param value 55 characters: version, trace id, span id and flags in lower-case hexadecimal
 */
public record TraceParent(String value) {

    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    public TraceParent {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a traceparent is 00-<32 hex>-<16 hex>-<2 hex>");
        }
    }

    /** What an event says of itself (CloudEvents, distributed tracing extension); null when it says nothing that can be read. */
    static @Nullable TraceParent of(JsonNode event) {
        JsonNode said = event.path("traceparent");
        return said.isString() && FORM.matcher(said.stringValue()).matches()
                ? new TraceParent(said.stringValue())
                : null;
    }
}
