package no.utbredt.adoption.report.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Ambiguous;
import no.utbredt.adoption.report.Refusal;
import no.utbredt.edge.json.Flaw;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an event holds: {@code data} as it is, or {@code data_base64} decoded (CloudEvents, JSON format 1.0.2, chapter 3.1). */
final class Content {

    private static final String BASE64 = "data_base64";

    private final ObjectNode event;
    private final List<Refusal> refusals = new ArrayList<>();

    private Content(ObjectNode event) {
        this.event = event;
    }

    /**
     * The event with its data read; {@link Ambiguous} when something in it is not to be trusted.
     *
     * @param flaws of the event's own text, with pointers into the event
     */
    static JsonNode of(JsonNode said, List<Flaw> flaws) {
        if (!(said instanceof ObjectNode event)) {
            return said;
        }
        Content content = new Content(event);
        flaws.forEach(flaw -> content.refuse(flaw.pointer(), Fault.of(flaw.why())));
        content.checkType();
        content.decode();
        return content.refusals.isEmpty() ? event : new Ambiguous(event, content.refusals);
    }

    /**
     * The same of an event whose data comes beside its attributes.
     *
     * @param flaws of the data's own text, with pointers into the data
     */
    static JsonNode of(ObjectNode attributes, JsonNode data, List<Flaw> flaws) {
        attributes.set("data", data);
        return of(
                attributes,
                flaws.stream()
                        .map(flaw -> new Flaw("/data" + flaw.pointer(), flaw.why()))
                        .toList());
    }

    private void refuse(String pointer, Fault fault) {
        refusals.add(new Refusal(pointer, fault));
    }

    private void decode() {
        JsonNode encoded = event.path(BASE64);
        if (encoded.isMissingNode() || encoded.isNull()) {
            return;
        }
        if (event.has("data")) {
            refuse(
                    "/" + BASE64,
                    new Fault(
                            "data-twice",
                            "data or data_base64",
                            "an event holds data or data_base64, never both",
                            "en hendelse har data eller data_base64, aldri begge"));
            return;
        }
        try {
            JsonText text = JsonText.read(Base64.getDecoder().decode(encoded.asString("?")));
            text.flaws().forEach(flaw -> refuse("/data" + flaw.pointer(), Fault.of(flaw.why())));
            event.remove(BASE64);
            event.set("data", text.node());
        } catch (Misread e) {
            refuse("/" + BASE64, Fault.of(e));
        } catch (IllegalArgumentException notBase64) {
            refuse(
                    "/" + BASE64,
                    new Fault(
                            "data-base64-form",
                            "Base64 (RFC 4648, chapter 4)",
                            "data_base64 is not Base64",
                            "data_base64 er ikke Base64"));
        }
    }

    private void checkType() {
        JsonNode type = event.path("datacontenttype");
        if (type.isMissingNode() || type.isNull() || isJson(type.asString(""))) {
            return;
        }
        refuse(
                "/datacontenttype",
                new Fault(
                        "data-content-type",
                        "application/json, or nothing",
                        "\"" + Quoted.of(type.asString("")) + "\" is not JSON in UTF-8",
                        "«" + Quoted.of(type.asString("")) + "» er ikke JSON i UTF-8"));
    }

    private static boolean isJson(String type) {
        try {
            MediaType media = MediaType.parseMediaType(type);
            String charset = media.getParameter("charset");
            return ("json".equalsIgnoreCase(media.getSubtype()) || "json".equalsIgnoreCase(media.getSubtypeSuffix()))
                    && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
