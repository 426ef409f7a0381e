package no.utbredt.adoption.register.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents attributes in Kafka headers. */
final class Headers {

    private static final byte[] VERSION = bytes(KafkaHeaders.SPEC_VERSION_1_0);
    private static final byte[] JSON = bytes(KafkaHeaders.JSON);

    private Headers() {}

    static org.apache.kafka.common.header.Headers of(String source, String id, String type, Instant time) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(KafkaHeaders.SPEC_VERSION, VERSION);
        headers.add(KafkaHeaders.CONTENT_TYPE, JSON);
        headers.add(KafkaHeaders.SOURCE, bytes(source));
        headers.add(KafkaHeaders.ID, bytes(id));
        headers.add(KafkaHeaders.TYPE, bytes(type));
        headers.add(KafkaHeaders.TIME, bytes(time.toString()));
        return headers;
    }

    /** Lets what was written carry the trace of what it was written for. */
    static void handOn(org.apache.kafka.common.header.Headers from, org.apache.kafka.common.header.Headers to) {
        Header trace = from.lastHeader(KafkaHeaders.TRACE_PARENT);
        if (trace != null) {
            to.add(trace);
        }
    }

    static @Nullable String text(org.apache.kafka.common.header.Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
