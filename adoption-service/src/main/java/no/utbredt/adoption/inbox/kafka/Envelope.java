package no.utbredt.adoption.inbox.kafka;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.inbox.Letter.Contents;
import no.utbredt.adoption.inbox.Letter.Event;
import no.utbredt.adoption.inbox.Letter.Unreadable;
import no.utbredt.adoption.report.web.EventText;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Texts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The two ways of CloudEvents over Kafka (Kafka protocol binding 1.0.2, chapter 3): structured and binary. A record without any word
 * about its content is taken for structured.
 */
final class Envelope {

    private static final String CLOUD_EVENTS = "application/cloudevents";
    private static final String PREFIX = "ce_";
    private static final byte[] NOTHING = {};

    private Envelope() {}

    /**
     * What a record holds.
     *
     * @param largest bytes it may have, headers included
     */
    static Contents open(ConsumerRecord<?, byte[]> record, long largest) {
        byte[] body = body(record.value());
        try {
            checkSize(record.headers(), body, largest);
            return new Event(event(record.headers(), body));
        } catch (Misread misread) {
            return new Unreadable(body, Fault.of(misread));
        }
    }

    private static byte[] body(byte @Nullable [] value) {
        return value == null ? NOTHING : value;
    }

    private static void checkSize(Headers headers, byte[] body, long largest) {
        long size = body.length;
        for (Header header : headers) {
            size += header.key().length() + body(header.value()).length;
        }
        if (size > largest) {
            throw new Misread(
                    "body-too-large",
                    "at most " + largest + " bytes, headers included",
                    "the record is larger than " + largest + " bytes; nothing of it was recorded",
                    "posten er større enn " + largest + " byte; ingenting av den er registrert");
        }
    }

    private static JsonNode event(Headers headers, byte[] body) {
        String type = one(headers, KafkaHeaders.CONTENT_TYPE);
        boolean described = StreamSupport.stream(headers.spliterator(), false)
                .anyMatch(header -> header.key().startsWith(PREFIX));
        String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (media.equals(CLOUD_EVENTS + "+json") || (type == null && !described)) {
            return EventText.structured(body);
        }
        if (media.startsWith(CLOUD_EVENTS) || headers.lastHeader(KafkaHeaders.SPEC_VERSION) == null) {
            throw notACloudEvent();
        }
        return EventText.binary(attributes(headers, type), body);
    }

    private static Map<String, String> attributes(Headers headers, @Nullable String type) {
        Map<String, String> attributes = new HashMap<>();
        for (String attribute : EventText.ATTRIBUTES) {
            String said = one(headers, PREFIX + attribute);
            if (said != null) {
                attributes.put(attribute, said);
            }
        }
        if (type != null) {
            attributes.put("datacontenttype", type);
        }
        return attributes;
    }

    private static @Nullable String one(Headers headers, String name) {
        String said = null;
        for (Header header : headers.headers(name)) {
            if (said != null) {
                throw new Misread(
                        "header-twice",
                        "one " + name,
                        "the header " + name + " stands twice: two readers would read two things",
                        "hodet " + name + " står to ganger: to lesere ville lese to ting");
            }
            said = Texts.utf8(body(header.value()));
        }
        return said;
    }

    private static Misread notACloudEvent() {
        return new Misread(
                "not-a-cloudevent",
                "content-type application/cloudevents+json, or ce_ headers with ce_specversion",
                "this is neither of the two ways to put a CloudEvent into a record",
                "dette er ingen av de to måtene å legge en CloudEvent i en post på");
    }
}
