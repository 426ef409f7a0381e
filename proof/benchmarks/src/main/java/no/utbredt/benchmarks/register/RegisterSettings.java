package no.utbredt.benchmarks.register;

import java.util.Map;

/** The register's own Kafka Streams settings, as its application.yml has them. */
final class RegisterSettings {

    static final Map<String, Object> OURS = Map.of(
            "commit.interval.ms", "50",
            "poll.ms", "10",
            "session.timeout.ms", "6000",
            "heartbeat.interval.ms", "1500",
            "transaction.timeout.ms", "10000",
            "auto.offset.reset", "earliest",
            "compression.type", "lz4",
            "num.stream.threads", "2");

    private RegisterSettings() {}
}
