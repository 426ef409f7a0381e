package no.utbredt.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.utbredt.local.testing.LocalEngines;
import org.testcontainers.kafka.KafkaContainer;

/**
 * An Apache Kafka broker.
 *
 * @param bootstrapServers where it is reached
 * @param given whether others may use it too, so that topics need names of their own and its settings are somebody else's
 * @param engine what to close
 */
public record Broker(String bootstrapServers, boolean given, AutoCloseable engine) implements AutoCloseable {

    /**
     * One that was given, or one of the test's own.
     *
     * @param folder empty, for what the local platform keeps
     */
    public static Broker start(Path folder) throws IOException {
        return started(Choice.of(Choice.LOG), folder);
    }

    /** One of the test's own: its topics have the names the contract gives them. */
    public static Broker own(Path folder) throws IOException {
        return started(Choice.own(), folder);
    }

    private static Broker started(Choice choice, Path folder) throws IOException {
        return switch (choice.kind()) {
            case GIVEN ->
                said("one that was given, at " + choice.address(), new Broker(choice.address(), true, () -> {}));
            case CONTAINER -> {
                KafkaContainer container = Containers.kafka();
                yield said(
                        "a container of " + Containers.KAFKA,
                        new Broker(container.getBootstrapServers(), false, container::close));
            }
            case LOCAL -> {
                LocalEngines local = LocalEngines.start(folder);
                yield said("the local platform's", new Broker(local.addresses().bootstrapServers(), false, local));
            }
        };
    }

    private static Broker said(String what, Broker broker) {
        Said.byBroker(what, broker.bootstrapServers);
        return broker;
    }

    /** Settings for any client of it. */
    public Map<String, Object> address() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    /** A name for a topic that nobody else uses. */
    public static String topic(String about) {
        return "utbredt-test." + about + "." + UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public void close() throws Exception {
        engine.close();
    }
}
