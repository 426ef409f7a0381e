package no.utbredt.adoption.register.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A delivery as the register reads it. The JSON is passed on as it is, so that fields only a newer door or view knows are
 * kept, to the last digit.
 *
 * @param contentHash of its business fields
 * @param value as it stands on the log
 * @param body the same, read
 */
record ReadDelivery(ReportName name, String type, String contentHash, byte[] value, ObjectNode body, JsonMapper json) {

    /** Reads trees that keep numbers to the last digit; made once, for a register reads them by the million. */
    static ObjectReader trees(JsonMapper json) {
        return json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Reads a record's value; null when it is not a delivery under the key of its own name. */
    static @Nullable ReadDelivery of(Record<String, byte[]> record, ObjectReader trees, JsonMapper json) {
        if (record.value() == null) {
            return null;
        }
        try {
            return trees.readTree(record.value()) instanceof ObjectNode body ? of(record, body, json) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable ReadDelivery of(Record<String, byte[]> record, ObjectNode body, JsonMapper json) {
        JsonNode type = body.path("type");
        JsonNode content = body.path("content");
        ReportName name =
                new ReportName(body.path("source").asString(""), body.path("id").asString(""));
        boolean whole =
                type.isString() && content.isObject() && body.path("stamp").isObject();
        return whole && name.key().equals(record.key())
                ? new ReadDelivery(
                        name,
                        type.stringValue(),
                        ContentHash.of(type.stringValue(), content),
                        record.value(),
                        body,
                        json)
                : null;
    }

    /** Who sent it, as the door stamped it. */
    String client() {
        return body.path("stamp").path("client").asString(Witness.NOBODY);
    }

    /** The same report with when and where the log took it. */
    byte[] recorded(LogPosition delivery, Instant recordedAt) {
        String added = ",\"recordedAt\":\"" + recordedAt + "\",\"delivery\":{\"partition\":" + delivery.partition()
                + ",\"offset\":" + delivery.offset() + "}}";
        byte[] report = plain() ? value : json.writeValueAsBytes(body.without(List.of("recordedAt", "delivery")));
        int end = lastBrace(report);
        byte[] addition = added.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(report, end + addition.length);
        System.arraycopy(addition, 0, whole, end, addition.length);
        return whole;
    }

    /** Whether the value's own bytes can be passed on: in UTF-8, and without the fields the register adds. */
    private boolean plain() {
        return value[0] == '{' && value[1] != 0 && !body.has("recordedAt") && !body.has("delivery");
    }

    private static int lastBrace(byte[] report) {
        int end = report.length - 1;
        while (report[end] != '}') {
            end--;
        }
        return end;
    }
}
