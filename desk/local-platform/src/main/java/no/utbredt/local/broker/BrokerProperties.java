package no.utbredt.local.broker;

import java.nio.file.Path;
import java.util.Properties;

/** The broker's configuration in Kafka's own words. */
final class BrokerProperties {

    private static final String SIXTEEN_MIB = "16777216";

    private BrokerProperties() {}

    static Properties of(Path log, int port, int controllerPort) {
        Properties properties = new Properties();
        address(properties, port, controllerPort);
        properties.setProperty("log.dirs", log.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("message.max.bytes", SIXTEEN_MIB);
        properties.setProperty("replica.fetch.max.bytes", SIXTEEN_MIB);
        properties.setProperty("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        oneOfEach(properties);
        smallAndQuick(properties);
        return properties;
    }

    private static void address(Properties properties, int port, int controllerPort) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    }

    private static void oneOfEach(Properties properties) {
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("min.insync.replicas", "1");
        properties.setProperty("num.partitions", "4");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "4");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "4");
    }

    /**
     * A broker for one machine: little memory, compaction that a test can wait for, and a short session, for the controller
     * takes a killed broker back only when its old session is over.
     */
    private static void smallAndQuick(Properties properties) {
        properties.setProperty("broker.session.timeout.ms", "2000");
        properties.setProperty("broker.heartbeat.interval.ms", "400");
        properties.setProperty("log.cleaner.dedupe.buffer.size", SIXTEEN_MIB);
        properties.setProperty("log.cleaner.backoff.ms", "1000");
        properties.setProperty("group.min.session.timeout.ms", "1000");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
    }
}
