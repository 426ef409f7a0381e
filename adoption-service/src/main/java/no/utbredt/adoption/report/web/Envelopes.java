package no.utbredt.adoption.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.edge.json.Flaw;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Misread;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The three ways of CloudEvents over HTTP (HTTP protocol binding 1.0.2): structured, batched, binary. */
final class Envelopes {

    private static final int MOST_REPORTS = 10_000;

    private Envelopes() {}

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
    static List<JsonNode> read(Mode mode, HttpServletRequest request, byte[] body) {
        try {
            return switch (mode) {
                case STRUCTURED -> {
                    JsonText said = JsonText.read(body);
                    yield List.of(Content.of(said.node(), said.flaws()));
                }
                case BATCH -> batch(body);
                case BINARY -> List.of(binary(request, JsonText.read(body)));
            };
        } catch (Misread e) {
            throw RefusedRequest.unreadable(e);
        }
    }

    /** An event that is beyond the bounds of what is read is refused by itself, and those beside it are taken. */
    private static List<JsonNode> batch(byte[] body) {
        try {
            return batch(JsonText.read(body));
        } catch (Misread misread) {
            List<byte[]> elements = misread.code().equals(JsonText.BEYOND_BOUNDS) ? JsonText.elements(body) : List.of();
            if (elements.isEmpty()) {
                throw misread;
            }
            notMore(elements.size());
            return elements.stream().map(EventText::event).toList();
        }
    }

    private static void notMore(int reports) {
        if (reports > MOST_REPORTS) {
            throw RefusedRequest.tooMany(reports);
        }
    }

    private static List<JsonNode> batch(JsonText said) {
        if (!said.node().isArray()) {
            throw RefusedRequest.notABatch();
        }
        notMore(said.node().size());
        Map<Integer, List<Flaw>> flaws = said.flaws().stream()
                .collect(Collectors.groupingBy(
                        Envelopes::event, Collectors.mapping(Envelopes::within, Collectors.toList())));
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode each : said.node()) {
            events.add(Content.of(each, flaws.getOrDefault(events.size(), List.of())));
        }
        return events;
    }

    /** Which event of a batch a flaw lies in. */
    private static int event(Flaw flaw) {
        return Integer.parseInt(flaw.pointer().substring(1).split("/", 2)[0]);
    }

    /** The flaw, its place seen from its event. */
    private static Flaw within(Flaw flaw) {
        int end = flaw.pointer().indexOf('/', 1);
        return new Flaw(end < 0 ? "" : flaw.pointer().substring(end), flaw.why());
    }

    private static JsonNode binary(HttpServletRequest request, JsonText data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        for (String attribute : EventText.ATTRIBUTES) {
            String header = "ce-" + attribute;
            List<String> values = Collections.list(request.getHeaders(header));
            if (values.size() > 1) {
                throw RefusedRequest.headerTwice(header);
            }
            values.forEach(value -> event.put(attribute, decoded(header, value)));
        }
        return Content.of(event, data.node(), data.flaws());
    }

    private static String decoded(String header, String value) {
        try {
            return HeaderValue.decoded(value);
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
