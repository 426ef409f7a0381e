package no.utbredt.recovery.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as lines of JSON, byte for byte: what is UTF-8 stands as text under its name, anything else in base64 under its name
 * with {@code 64}; what is null is left out.
 */
public final class Lines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern VERSION = Pattern.compile("@(\\d{1,18})\\.\\d{1,18}$");

    private Lines() {}

    /** A record as a line. */
    public static String of(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode line = JSON.createObjectNode();
        line.put("offset", record.offset()).put("time", record.timestamp());
        put(line, "key", record.key());
        put(line, "value", record.value());
        var headers = line.putArray("headers");
        for (Header header : record.headers()) {
            put(headers.addObject().put("name", header.key()), "value", header.value());
        }
        return JSON.writeValueAsString(line);
    }

    /** The epoch a published document says its version has, 0 when it says none. */
    public static long epoch(ConsumerRecord<byte[], byte[]> record) {
        Header id = record.headers().lastHeader(KafkaHeaders.ID);
        var version = id == null || id.value() == null
                ? null
                : VERSION.matcher(new String(id.value(), StandardCharsets.UTF_8));
        return version != null && version.find() ? Long.parseLong(version.group(1)) : 0;
    }

    /** A line as it was read. */
    public static JsonNode read(String line) {
        return JSON.readTree(line);
    }

    /** The record to write, with the timestamp it had. */
    public static ProducerRecord<byte[], byte[]> record(JsonNode line, String topic, int partition) {
        var record = new ProducerRecord<>(
                topic, partition, line.path("time").asLong(), bytes(line, "key"), bytes(line, "value"));
        line.path("headers")
                .forEach(header -> record.headers().add(header.path("name").stringValue(), bytes(header, "value")));
        return record;
    }

    /** The value's bytes, null when the record had none. */
    public static byte @Nullable [] value(JsonNode line) {
        return bytes(line, "value");
    }

    private static void put(ObjectNode node, String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            node.put(name, text);
        } else {
            node.put(name + "64", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private static byte @Nullable [] bytes(JsonNode node, String name) {
        if (node.has(name)) {
            return node.path(name).stringValue().getBytes(StandardCharsets.UTF_8);
        }
        return node.has(name + "64")
                ? Base64.getDecoder().decode(node.path(name + "64").stringValue())
                : null;
    }
}
