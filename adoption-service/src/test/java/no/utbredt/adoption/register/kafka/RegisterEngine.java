package no.utbredt.adoption.register.kafka;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * The register's engine without Spring, as a process to be killed: it starts in a third of the time. Its settings and its topology
 * are those the service's own start wrote down, to the letter.
 */
public final class RegisterEngine {

    private static final String TOPOLOGY = "topology";

    private RegisterEngine() {}

    /** Runs until it is killed; the argument is the file of {@link #writeDown}. */
    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        try (Reader written = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(written);
        }
        Topology topology = topology();
        if (!described(topology).equals(settings.remove(TOPOLOGY))) {
            throw new IllegalStateException("not the topology of the service: " + topology.describe());
        }
        KafkaStreams engine = new KafkaStreams(topology, settings);
        RegisterConfiguration.replaceThreads(engine);
        engine.start();
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        RegisterTopology.build(
                builder.stream(Topics.DELIVERIES.name(), Consumed.with(Serdes.String(), Serdes.ByteArray())),
                RegisterTopology.persistent(Log.JSON, Witness.NONE));
        return builder.build();
    }

    /** What an engine started by Spring Cloud Stream runs with and as; the file is there once it is whole. */
    static void writeDown(StreamsBuilderFactoryBean register, Path file) throws IOException {
        Properties settings = new Properties();
        Objects.requireNonNull(register.getStreamsConfiguration())
                .forEach((key, value) -> settings.setProperty(key.toString(), words(key, value)));
        settings.setProperty(TOPOLOGY, described(Objects.requireNonNull(register.getTopology())));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            settings.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without the names a JVM makes up for lambdas. */
    private static String described(Topology topology) {
        return topology.describe().toString().replaceAll("\\$\\$Lambda[^)]*", "");
    }

    private static String words(Object key, Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Class<?> type -> type.getName();
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(","));
            default -> throw new IllegalStateException(key + " cannot be written down: " + value);
        };
    }
}
