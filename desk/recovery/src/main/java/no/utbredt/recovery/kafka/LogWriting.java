package no.utbredt.recovery.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.contract.EventType;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.recovery.CannotRecover;
import no.utbredt.recovery.Engines;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to empty partitions in their old order. A place on the deliveries is part of a report for ever, so there each
 * record gets the offset it had; where one is missing a tick stands in, which says nothing.
 */
public final class LogWriting implements AutoCloseable {

    private static final int LARGEST = 8 << 20;
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> lastTime = new HashMap<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public LogWriting(Engines engines) {
        producer = new KafkaProducer<>(
                engines.kafkaWith(Map.of(
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        20,
                        "max.request.size",
                        LARGEST)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Writes after what was written before. */
    public void append(ProducerRecord<byte[], byte[]> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        long place = next.merge(partition, 1L, Long::sum) - 1;
        lastTime.put(partition, record.timestamp());
        producer.send(record, (metadata, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            } else if (metadata.offset() != place) {
                failure.compareAndSet(
                        null,
                        new IllegalStateException(metadata + " was to be at " + place + ": somebody else writes too"));
            }
        });
    }

    /** Writes at that offset; a tick with the time of the one before stands in for each that is missing before it. */
    public void appendAt(long offset, ProducerRecord<byte[], byte[]> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        for (long place = next.getOrDefault(partition, 0L); place < offset; place++) {
            append(tick(partition, place, lastTime.getOrDefault(partition, record.timestamp())));
        }
        append(record);
    }

    /** The offset the next record of that partition gets. */
    public long next(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    private static ProducerRecord<byte[], byte[]> tick(TopicPartition partition, long place, Long time) {
        var tick = new ProducerRecord<byte[], byte[]>(partition.topic(), partition.partition(), time, null, NOTHING);
        header(tick, KafkaHeaders.SPEC_VERSION, KafkaHeaders.SPEC_VERSION_1_0);
        header(tick, KafkaHeaders.CONTENT_TYPE, KafkaHeaders.JSON);
        header(tick, KafkaHeaders.TYPE, EventType.TICK.type());
        header(tick, KafkaHeaders.SOURCE, "urn:utbredt:recovery");
        header(tick, KafkaHeaders.ID, partition.partition() + "-" + place);
        return tick;
    }

    /** Adds a header in UTF-8. */
    public static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Waits until the brokers have all of it.
     *
     * @throws CannotRecover when they did not take it as it was meant
     */
    public void flush() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw CannotRecover.because(
                    "Loggen ble ikke skrevet som den skulle: " + failed, "The log was not written as meant: " + failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
