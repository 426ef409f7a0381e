package no.utbredt.launcher.sweep;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status 0 when nothing did
 * @param headers by lower-case name
 * @param took from the first byte sent to the last one read
 */
record RawAnswer(int status, Map<String, String> headers, byte[] body, Duration took) {

    private static final JsonMapper JSON = new JsonMapper();

    static RawAnswer silence(Duration took) {
        return new RawAnswer(0, Map.of(), new byte[0], took);
    }

    static RawAnswer of(byte[] answer, Duration took) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return silence(took);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int at = 1; at < lines.length; at++) {
            int colon = lines[at].indexOf(':');
            headers.put(
                    lines[at].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[at].substring(colon + 1).strip());
        }
        String body = text.substring(end + 4);
        boolean chunked = "chunked".equalsIgnoreCase(headers.get("transfer-encoding"));
        byte[] whole = chunked ? unchunked(body) : body.getBytes(StandardCharsets.ISO_8859_1);
        return new RawAnswer(Integer.parseInt(lines[0].split(" ")[1]), headers, whole, took);
    }

    private static byte[] unchunked(String body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = body.indexOf("\r\n", at);
            if (line < 0) {
                return whole.toByteArray();
            }
            int size = Integer.parseInt(body.substring(at, line).strip(), 16);
            if (size == 0) {
                return whole.toByteArray();
            }
            int end = Math.min(body.length(), line + 2 + size);
            whole.writeBytes(body.substring(line + 2, end).getBytes(StandardCharsets.ISO_8859_1));
            at = end + 2;
        }
    }

    String mediaType() {
        return headers.getOrDefault("content-type", "").replaceFirst(";.*", "").strip();
    }

    /** The body as JSON, or null when it is none. */
    @Nullable
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException none) {
            return null;
        }
    }

    /** Whether it is a refusal as {@code docs/api.md} promises each to be. */
    boolean isProblem() {
        JsonNode said = json();
        return mediaType().equals("application/problem+json")
                && said != null
                && said.isObject()
                && said.path("status").asInt() == status
                && said.path("code").asString("").matches("[A-Za-z]+(-[A-Za-z0-9]+)*")
                && !said.path("detail").asString("").isBlank()
                && !said.path("detailNb").asString("").isBlank();
    }

    /** Whether each report sent has an answer of its own, as the door gives it. */
    boolean isResults() {
        JsonNode said = json();
        return said != null
                && !said.path("results").isEmpty()
                && said.path("results")
                        .valueStream()
                        .allMatch(result -> !result.path("status").asString("").isBlank());
    }

    /** Whether each row of a sheet has an answer of its own, with a code where it is refused. */
    boolean isRows() {
        JsonNode said = json();
        return said != null
                && !said.path("rows").isEmpty()
                && said.path("rows")
                        .valueStream()
                        .allMatch(row -> !row.path("outcome").asString("").equals("refused")
                                || row.at("/problem/code").asString("").matches("[a-z]+(-[a-z0-9]+)*"));
    }

    /** Shortened, for a list of findings. */
    @Override
    public String toString() {
        String text = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
        return status + " " + mediaType() + " after " + took.toMillis() + " ms: " + text.replaceAll("\\s+", " ");
    }
}
