package no.utbredt.adoption.register.kafka;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Deliveries without pause: new names of three kinds of events, doubles and conflicts. Some 2,500 a second up to {@value #MANY}, then 300: on a machine that
 * takes its time there is a load to the end, and no more to compare than elsewhere.
 */
final class Load implements AutoCloseable {

    private static final long PAUSE_NANOS = 1_000_000;
    private static final int AT_ONCE = 3;
    private static final int MANY = 150_000;
    private static final long SEED = 20_685;
    private static final int NEARBY = 3_000;

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong acknowledged = new AtomicLong();
    private final Random random = new Random(SEED);
    private final Thread thread;
    private volatile boolean stopped;
    private int names;

    Load(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new ByteArraySerializer());
        thread = Thread.ofPlatform().name("load").start(this::run);
    }

    /** How many the log has acknowledged. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** Sends one delivery. */
    void send(Told told) {
        producer.send(
                new ProducerRecord<>(Topics.DELIVERIES.name(), told.key(), Log.JSON.writeValueAsBytes(told.delivery())),
                (metadata, failure) -> {
                    if (failure == null) {
                        acknowledged.incrementAndGet();
                    }
                });
    }

    void flush() {
        producer.flush();
    }

    /** Stops the load; {@link #send} still works. */
    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
        producer.flush();
    }

    @Override
    public void close() {
        stopped = true;
        producer.close();
    }

    private void run() {
        for (long sent = 0; !stopped; sent += AT_ONCE) {
            for (int each = 0; each < AT_ONCE; each++) {
                send(next());
            }
            LockSupport.parkNanos(sent < MANY ? PAUSE_NANOS : 10 * PAUSE_NANOS);
        }
    }

    private Told next() {
        boolean fresh = names == 0 || random.nextInt(10) < 6;
        int name = fresh ? names++ : names - 1 - random.nextInt(Math.min(names, NEARBY));
        boolean other = !fresh && random.nextInt(4) == 0;
        return new Told("k-" + name, says(name, other), random.nextBoolean());
    }

    /** Of three names one is a stage, one a volume and one a heartbeat; another content under it may be of another kind. */
    private static String says(int name, boolean other) {
        return switch (name % 3) {
            case 0 -> other ? "PAUSED" : "IN_USE";
            case 1 -> other ? "1001" : "1000";
            default -> other ? "IN_USE" : Told.NOTHING_NEW;
        };
    }
}
