package no.utbredt.benchmarks.view;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A process that reads the topics from their beginning to their end, twice: started cold and warmed up. What it does with the
 * records is a {@link Reading}.
 */
final class FillReader {
    private FillReader() {}

    /** Bootstrap servers, {@code view} or {@code bare}, the file the results are left in. */
    public static void main(String[] arguments) throws IOException {
        Properties results = new Properties();
        for (String pass : List.of("cold", "warm")) {
            Reading reading = arguments[1].equals("view") ? new ViewReading() : new BareReading();
            long before = live();
            results.setProperty(pass + ".millis", String.valueOf(read(arguments[0], reading)));
            results.setProperty(pass + ".live", String.valueOf(live() - before));
            reading.ask(LocalDate.parse("2026-11-25"));
            results.setProperty(pass + ".asked", String.valueOf(live() - before));
            results.setProperty("reports", String.valueOf(reading.reports()));
        }
        Path file = Path.of(arguments[2]);
        Path begun = file.resolveSibling(file.getFileName() + ".begun");
        try (var out = Files.newOutputStream(begun)) {
            results.store(out, null);
        }
        Files.move(begun, file);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long read(String bootstrapServers, Reading reading) {
        try (Consumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions = new ArrayList<>();
            TopicsOfCountry.ALL.forEach(topic -> IntStream.range(0, topic.partitions())
                    .forEach(number -> partitions.add(new TopicPartition(topic.name(), number))));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long start = System.nanoTime();
            while (partitions.stream()
                    .anyMatch(each -> consumer.position(each) < Objects.requireNonNull(ends.get(each)))) {
                reading.take(consumer.poll(Duration.ofMillis(100)));
            }
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }

    private static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        2000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
