package no.utbredt.adoption.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The three ways of CloudEvents over HTTP (HTTP protocol binding 1.0.2): structured, batched, binary. */
@Component
final class Envelopes {

    private static final int MOST_REPORTS = 10_000;
    private static final List<String> ATTRIBUTES =
            List.of("specversion", "id", "source", "type", "time", "subject", "dataschema", "traceparent");

    private final JsonMapper json;

    Envelopes(JsonMapper json) {
        this.json = json;
    }

    /** Which way a request says it goes. */
    enum Mode {
        STRUCTURED,
        BATCH,
        BINARY
    }

    /** @throws RefusedRequest when it is none of the three */
    static Mode mode(HttpServletRequest request) {
        String type = mediaType(request);
        if (type.equals("application/cloudevents+json")) {
            return Mode.STRUCTURED;
        }
        if (type.equals("application/cloudevents-batch+json")) {
            return Mode.BATCH;
        }
        if (type.equals("application/json") && request.getHeader("ce-specversion") != null) {
            return Mode.BINARY;
        }
        throw RefusedRequest.notACloudEvent();
    }

    /**
     * The events, each in CloudEvents' JSON format.
     *
     * @throws RefusedRequest when the body as a whole cannot be read
     */
    List<JsonNode> read(Mode mode, HttpServletRequest request, byte[] body) {
        JsonNode said = parse(body);
        return switch (mode) {
            case STRUCTURED -> List.of(said);
            case BATCH -> batch(said);
            case BINARY -> List.of(binary(request, said));
        };
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode said = json.readTree(body);
            if (said.isMissingNode()) {
                throw RefusedRequest.notJson("it is empty");
            }
            return said;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw RefusedRequest.notJson(
                    place == null ? "unreadable" : "line " + place.getLineNr() + ", column " + place.getColumnNr());
        }
    }

    private static List<JsonNode> batch(JsonNode said) {
        if (!said.isArray()) {
            throw RefusedRequest.notABatch();
        }
        if (said.size() > MOST_REPORTS) {
            throw RefusedRequest.tooMany(said.size());
        }
        return new ArrayList<>(said.values());
    }

    private JsonNode binary(HttpServletRequest request, JsonNode data) {
        ObjectNode event = json.createObjectNode();
        for (String attribute : ATTRIBUTES) {
            String value = request.getHeader("ce-" + attribute);
            if (value != null) {
                event.put(attribute, decoded("ce-" + attribute, value));
            }
        }
        return event.set("data", data);
    }

    private static String decoded(String header, String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RefusedRequest.headerEscape(header);
        }
    }

    private static String mediaType(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        } catch (org.springframework.http.InvalidMediaTypeException e) {
            throw RefusedRequest.notACloudEvent();
        }
    }
}
