package no.utbredt.adoption.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Ambiguous;
import no.utbredt.adoption.report.Refusal;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One event among many, as text: what cannot be read is refused by itself, at the same door. */
public final class EventText {

    /** What is read of an event in binary mode, where its attributes come beside its data. */
    public static final List<String> ATTRIBUTES =
            List.of("specversion", "id", "source", "type", "time", "subject", "dataschema", "traceparent");

    private EventText() {}

    /** The event those bytes are; one the door refuses when they are none. */
    public static JsonNode event(byte[] bytes) {
        try {
            return structured(bytes);
        } catch (Misread misread) {
            return unreadable(bytes, Fault.of(misread));
        }
    }

    /**
     * The event those bytes are.
     *
     * @throws Misread when nobody can read them
     */
    public static JsonNode structured(byte[] bytes) {
        JsonText text = JsonText.read(bytes);
        return Content.of(text.node(), text.flaws());
    }

    /**
     * The event of those attributes and of that data.
     *
     * @throws Misread when nobody can read the data
     */
    public static JsonNode binary(Map<String, String> attributes, byte[] data) {
        JsonText text = JsonText.read(data);
        var event = JsonNodeFactory.instance.objectNode();
        attributes.forEach(event::put);
        return Content.of(event, text.node(), text.flaws());
    }

    /** An event the door refuses for that fault; of its bytes the beginning is kept to be looked at. */
    public static JsonNode unreadable(byte[] bytes, Fault fault) {
        var kept = JsonNodeFactory.instance.objectNode();
        kept.put("unread", Quoted.of(new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.UTF_8)));
        return new Ambiguous(kept, List.of(new Refusal("", fault)));
    }
}
