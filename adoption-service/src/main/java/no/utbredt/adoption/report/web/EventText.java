package no.utbredt.adoption.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private EventText() {}

    /** The event those bytes are; one the door refuses when they are none. */
    public static JsonNode event(byte[] bytes) {
        try {
            JsonText text = JsonText.read(bytes);
            return Content.of(text.node(), text.flaws());
        } catch (Misread misread) {
            return unreadable(bytes, Fault.of(misread));
        }
    }

    /** An event the door refuses for that fault; of its bytes the beginning is kept to be looked at. */
    public static JsonNode unreadable(byte[] bytes, Fault fault) {
        var kept = JsonNodeFactory.instance.objectNode();
        kept.put("unread", Quoted.of(new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.UTF_8)));
        return new Ambiguous(kept, List.of(new Refusal("", fault)));
    }
}
