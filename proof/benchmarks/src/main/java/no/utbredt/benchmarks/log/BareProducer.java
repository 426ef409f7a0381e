package no.utbredt.benchmarks.log;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.benchmarks.load.Numbered;
import no.utbredt.benchmarks.load.Reports;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A producer with the door's own settings and nothing around it; counts what every in-sync replica has acknowledged. */
public final class BareProducer implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public BareProducer(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        2),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends a report's delivery with the headers the door gives it; {@code done} runs once it is acknowledged. */
    public void send(String topic, String id, byte[] value, Runnable done) {
        var record = new ProducerRecord<>(topic, Reports.key(id), value);
        Reports.headers(id).forEach((name, said) -> record.headers().add(name, said.getBytes(StandardCharsets.UTF_8)));
        producer.send(record, (metadata, failed) -> {
            if (failed == null) {
                acknowledged.incrementAndGet();
            } else {
                failure.set(failed);
            }
            done.run();
        });
    }

    /** Sends deliveries with the ids {@code prefix} and ten digits, from {@code first} to before {@code end}. */
    public void fill(String topic, String prefix, long first, long end) {
        Numbered delivery = Reports.delivery(prefix, "4601");
        for (long number = first; number < end; number++) {
            send(topic, prefix + "%010d".formatted(number), delivery.all(number), () -> {});
        }
    }

    /**
     * Waits until everything sent is acknowledged and says how many that were since the beginning.
     *
     * @throws IllegalStateException when one was not
     */
    public long acknowledged() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("not everything was acknowledged", failed);
        }
        return acknowledged.get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
