package no.utbredt.benchmarks.register;

import java.nio.file.Path;
import java.util.Map;
import no.utbredt.benchmarks.log.Brokers;
import no.utbredt.benchmarks.log.Committed;
import no.utbredt.benchmarks.log.Pace;
import no.utbredt.benchmarks.street.Running;
import no.utbredt.benchmarks.street.Street;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;

/** Single runs over the whole log, each in a group of its own and a new process. */
record Heats(Street street, Brokers brokers, Path folder, long deliveries) {

    static final String PASSED_REPORTS = "passed-reports";
    static final String PASSED_OUTCOMES = "passed-outcomes";
    static final String PASSED_NAMES = "passed-names";

    /** Deliveries a second through the register of the adoption-service. */
    double register(int round, boolean lookUps) throws Exception {
        String group = "register-" + round;
        Map<String, String> settings = Map.of(
                "SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_APPLICATION_ID",
                group,
                "UTBREDT_IDLE_TICK",
                "1h",
                "UTBREDT_LOOK_UPS",
                String.valueOf(lookUps));
        try (Running service = street.launch("adoption-service", settings)) {
            return pace(group);
        }
    }

    /** Deliveries a second through the pass-through. */
    double passThrough(int round) throws Exception {
        String group = "pass-through-" + round;
        try (Running service = street.launch(
                group,
                PassThrough.class,
                street.engines().bootstrapServers(),
                group,
                folder.resolve(group).toString(),
                Topics.DELIVERIES.name(),
                PASSED_REPORTS,
                PASSED_OUTCOMES,
                PASSED_NAMES)) {
            return pace(group);
        }
    }

    private double pace(String group) throws Exception {
        return new Pace(brokers, Topics.DELIVERIES.name(), group).perSecond(deliveries * 3 / 4, deliveries);
    }

    /** Each heat has written each report and each outcome once. */
    void reconcile(long registered, long passed) {
        require(Topics.REPORTS, Topics.REPORTS.name(), registered);
        require(Topics.OUTCOMES, Topics.OUTCOMES.name(), registered);
        require(Topics.REPORTS, PASSED_REPORTS, passed);
        require(Topics.OUTCOMES, PASSED_OUTCOMES, passed);
        require(Topics.REPORTS, PASSED_NAMES, passed);
    }

    private void require(Topic like, String topic, long heats) {
        long found = Committed.keyed(street.engines().bootstrapServers(), topic, like.partitions());
        if (found != heats * deliveries) {
            throw new IllegalStateException(
                    "%d heats of %d deliveries, but %d records on %s".formatted(heats, deliveries, found, topic));
        }
    }
}
