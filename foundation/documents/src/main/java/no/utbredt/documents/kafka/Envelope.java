package no.utbredt.documents.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.document.Version;
import no.utbredt.contract.report.Progress;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Letter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** CloudEvents in Kafka's binary content mode. */
final class Envelope {

    private Envelope() {}

    static ProducerRecord<String, String> document(String source, Kind<?> kind, Letter letter) {
        var document = new ProducerRecord<>(kind.topic().name(), letter.id(), letter.json());
        String id = letter.id() + "@" + letter.version().epoch() + "."
                + letter.version().number();
        address(document.headers(), source, kind.type(), id, letter.recordedAt(), letter.id());
        return document;
    }

    static ProducerRecord<String, String> progress(String source, Progress progress) {
        var pulse = new ProducerRecord<>(
                Topics.PROGRESS.name(), progress.key(), JsonMapper.shared().writeValueAsString(progress));
        String id = progress.writer() + "@" + progress.upTo();
        address(pulse.headers(), source, EventType.PROGRESSED, id, progress.upTo(), progress.writer());
        return pulse;
    }

    /** The version a published document says it has; {@code 0.0} when it does not say. */
    static Version version(ConsumerRecord<String, byte[]> published) {
        String id = text(published.headers().lastHeader(KafkaHeaders.ID));
        int number = id.lastIndexOf('.');
        int epoch = id.lastIndexOf('@', number);
        if (epoch < 0) {
            return new Version(0, 0);
        }
        try {
            return new Version(
                    Long.parseLong(id, epoch + 1, number, 10), Long.parseLong(id, number + 1, id.length(), 10));
        } catch (NumberFormatException e) {
            return new Version(0, 0);
        }
    }

    private static void address(
            Headers headers, String source, EventType type, String id, Instant time, String subject) {
        headers.add(KafkaHeaders.SPEC_VERSION, bytes(KafkaHeaders.SPEC_VERSION_1_0))
                .add(KafkaHeaders.ID, bytes(id))
                .add(KafkaHeaders.SOURCE, bytes(source))
                .add(KafkaHeaders.TYPE, bytes(type.type()))
                .add(KafkaHeaders.TIME, bytes(time.toString()))
                .add(KafkaHeaders.SUBJECT, bytes(subject))
                .add(KafkaHeaders.CONTENT_TYPE, bytes(KafkaHeaders.JSON));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Header header) {
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
