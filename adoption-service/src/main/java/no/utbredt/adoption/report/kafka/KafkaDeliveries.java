package no.utbredt.adoption.report.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import no.utbredt.adoption.report.DeliveryLog;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.TraceParent;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.report.Delivery;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Appends to {@code utbredt.deliveries}: CloudEvents in binary mode, acknowledged by every in-sync replica. */
final class KafkaDeliveries implements DeliveryLog {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final Producer<String, byte[]> producer;
    private final ObjectWriter deliveries;
    private final AtomicBoolean used = new AtomicBoolean();

    KafkaDeliveries(Producer<String, byte[]> producer, JsonMapper json) {
        this.producer = producer;
        this.deliveries = json.writerFor(Delivery.class);
    }

    @Override
    public CompletableFuture<LogPosition> append(Stamped report) {
        used.set(true);
        Delivery<?> delivery = DeliveryRecord.of(report);
        var record = new ProducerRecord<>(
                Topics.DELIVERIES.name(), report.name().key(), deliveries.writeValueAsBytes(delivery));
        describe(record, delivery);
        TraceParent trace = report.trace();
        if (trace != null) {
            header(record, KafkaHeaders.TRACE_PARENT, trace.value());
        }
        CompletableFuture<LogPosition> appended = new CompletableFuture<>();
        send(record, (metadata, failure) -> {
            if (failure == null) {
                appended.complete(new LogPosition(metadata.partition(), metadata.offset()));
            } else {
                appended.completeExceptionally(failure);
            }
        });
        return appended;
    }

    /** Whether anything was sent since this was last asked. */
    boolean usedSince() {
        return used.getAndSet(false);
    }

    /** Sends a pulse through every partition; one that fails is followed by the next. */
    void tick(Instant now) {
        for (int partition = 0; partition < Topics.DELIVERIES.partitions(); partition++) {
            var record = new ProducerRecord<String, byte[]>(Topics.DELIVERIES.name(), partition, null, NOTHING);
            header(
                    record,
                    Map.of(
                            KafkaHeaders.TYPE,
                            EventType.TICK.type(),
                            KafkaHeaders.SOURCE,
                            "urn:utbredt:door",
                            KafkaHeaders.ID,
                            now + "/" + partition,
                            KafkaHeaders.TIME,
                            now.toString()));
            send(record, (metadata, failure) -> {});
        }
    }

    private void send(ProducerRecord<String, byte[]> record, Callback done) {
        try {
            producer.send(record, done);
        } catch (KafkaException e) {
            done.onCompletion(null, e);
        }
    }

    private static void describe(ProducerRecord<String, byte[]> record, Delivery<?> delivery) {
        header(
                record,
                Map.of(
                        KafkaHeaders.ID,
                        delivery.id(),
                        KafkaHeaders.SOURCE,
                        delivery.source(),
                        KafkaHeaders.TYPE,
                        delivery.type(),
                        KafkaHeaders.TIME,
                        delivery.stamp().receivedAt().toString()));
    }

    private static void header(ProducerRecord<String, byte[]> record, Map<String, String> attributes) {
        header(record, KafkaHeaders.SPEC_VERSION, KafkaHeaders.SPEC_VERSION_1_0);
        header(record, KafkaHeaders.CONTENT_TYPE, KafkaHeaders.JSON);
        attributes.forEach((name, value) -> header(record, name, value));
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
