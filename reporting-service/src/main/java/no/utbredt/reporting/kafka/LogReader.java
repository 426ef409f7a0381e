package no.utbredt.reporting.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.reporting.view.ViewStatus;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every partition from its beginning and keeps reading, in no group and committing nothing. Brokers may come and go;
 * it goes on where it was. It gives up only when the log is no longer the one it has read, and says so.
 */
final class LogReader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Brokers> connections;
    private final Intakes intakes;
    private final Edge edge;
    private final Lifeline lifeline;
    private final ReadingSettings settings;
    private final Pause pause = new Pause();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Map<TopicPartition, Long> endsAtStart = new HashMap<>();

    LogReader(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Brokers> connections,
            Intakes intakes,
            Edge edge,
            Lifeline lifeline,
            ReadingSettings settings) {
        this.consumers = consumers;
        this.connections = connections;
        this.intakes = intakes;
        this.edge = edge;
        this.lifeline = lifeline;
        this.settings = settings;
    }

    ViewStatus status() {
        return lifeline.status();
    }

    /** Ends the reading at the next turn. */
    void stop() {
        pause.end();
    }

    @Override
    public void run() {
        try {
            while (!pause.ended()) {
                readWhileBrokersLast();
            }
        } catch (Throwable unexpected) { // whatever it is, a dead reader must say that it is dead
            LOG.error("The reader has died", unexpected);
            lifeline.died(String.valueOf(unexpected));
        }
    }

    private void readWhileBrokersLast() {
        try (Brokers brokers = connections.get();
                Consumer<byte[], byte[]> consumer = consumers.get()) {
            begin(brokers, consumer);
            while (!pause.ended()) {
                turn(brokers, consumer);
            }
        } catch (OffsetOutOfRangeException replaced) {
            throw new IllegalStateException("the log is no longer the one that was read", replaced);
        } catch (WakeupException | InterruptException stop) {
            pause.end();
        } catch (KafkaException brokersFailed) {
            LOG.warn("Cannot read at the moment: {}", brokersFailed.getMessage());
            lifeline.failed(String.valueOf(brokersFailed.getMessage()));
            pause.lasting(settings.retryAfter());
        }
    }

    private void begin(Brokers brokers, Consumer<byte[], byte[]> consumer) {
        brokers.ensure(ReadTopics.ALL, settings.replicationFactor());
        if (endsAtStart.isEmpty()) {
            endsAtStart.putAll(brokers.of(ReadTopics.PARTITIONS));
        }
        consumer.assign(ReadTopics.PARTITIONS);
        for (TopicPartition partition : ReadTopics.PARTITIONS) {
            Long next = positions.get(partition);
            if (next == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
    }

    private void turn(Brokers brokers, Consumer<byte[], byte[]> consumer) {
        intakes.take(consumer.poll(settings.poll()));
        Map<TopicPartition, Long> lags = new HashMap<>();
        for (TopicPartition partition : ReadTopics.PARTITIONS) {
            positions.put(partition, consumer.position(partition, settings.brokerTimeout()));
            lags.put(partition, consumer.currentLag(partition).orElse(0));
        }
        boolean caughtUp = Ends.reached(positions, endsAtStart);
        if (caughtUp) {
            moveEdge(brokers);
            intakes.losses().look(brokers);
        }
        lifeline.turned(positions, lags, caughtUp, edge, intakes.losses());
    }

    private void moveEdge(Ends ends) {
        edge.moved(positions);
        var needed = edge.endsNeeded();
        if (!needed.isEmpty()) {
            edge.waitUntil(ends.of(needed));
            edge.moved(positions);
        }
    }
}
