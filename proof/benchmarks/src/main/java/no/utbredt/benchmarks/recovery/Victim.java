package no.utbredt.benchmarks.recovery;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.log.BareProducer;
import no.utbredt.benchmarks.log.Brokers;
import no.utbredt.benchmarks.log.Committed;
import no.utbredt.benchmarks.log.Pace;
import no.utbredt.benchmarks.street.Running;
import no.utbredt.benchmarks.street.Street;
import no.utbredt.contract.Topics;
import org.jspecify.annotations.Nullable;

/** An adoption-service that is killed, on a street of its own. */
final class Victim implements AutoCloseable {

    private static final String GROUP = "utbredt-register";
    private static final Map<String, String> SETTINGS = Map.of("UTBREDT_LOOK_UPS", "false", "UTBREDT_IDLE_TICK", "1h");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Street street;
    private final long reports;
    private final String bootstrapServers;
    private @Nullable Running service;
    private @Nullable Trickle trickle;

    Victim(Street street, long reports) {
        this.street = street;
        this.reports = reports;
        this.bootstrapServers = street.engines().bootstrapServers();
    }

    /** Starts the service, has it admit the reports, and begins the trickle. */
    void fill() throws Exception {
        service = street.start("adoption-service", SETTINGS);
        try (BareProducer producer = new BareProducer(bootstrapServers);
                Brokers brokers = new Brokers(bootstrapServers)) {
            producer.fill(Topics.DELIVERIES.name(), "k-", 0, reports);
            producer.acknowledged();
            new Pace(brokers, Topics.DELIVERIES.name(), GROUP).await(reports);
        }
        trickle = new Trickle(bootstrapServers);
    }

    Kill killAndRestart() {
        try (Committed outcomes =
                Committed.fromNow(bootstrapServers, Topics.OUTCOMES.name(), Topics.OUTCOMES.partitions())) {
            Objects.requireNonNull(service).kill();
            long killed = System.nanoTime();
            String first = Reports.key(Trickle.PREFIX
                    + "%010d".formatted(Objects.requireNonNull(trickle).next()));
            Running again = street.launch("adoption-service", SETTINGS);
            service = again;
            CompletableFuture<Double> ready = CompletableFuture.supplyAsync(() -> {
                again.awaitOk(street.address("adoption-service") + Street.READINESS);
                return since(killed);
            });
            double verdict = awaitFrom(first, outcomes, killed);
            return new Kill(verdict, ready.join());
        }
    }

    private static double awaitFrom(String first, Committed outcomes, long killed) {
        boolean[] seen = {false};
        while (!seen[0]) {
            outcomes.poll(outcome -> seen[0] |= outcome.key().compareTo(first) >= 0);
            if (System.nanoTime() - killed > PATIENCE.toNanos()) {
                throw new IllegalStateException("no verdict within " + PATIENCE);
            }
        }
        return since(killed);
    }

    private static double since(long instant) {
        return (System.nanoTime() - instant) / 1e9;
    }

    /** Every delivery of before and during the kills was recorded, each once. */
    void reconcile() throws Exception {
        long sent = reports + Objects.requireNonNull(trickle).stop();
        try (Brokers brokers = new Brokers(bootstrapServers)) {
            new Pace(brokers, Topics.DELIVERIES.name(), GROUP).await(sent);
        }
        long recorded = Committed.keyed(bootstrapServers, Topics.REPORTS.name(), Topics.REPORTS.partitions());
        if (recorded != sent) {
            throw new IllegalStateException("%d deliveries, %d reports".formatted(sent, recorded));
        }
    }

    @Override
    public void close() {
        if (trickle != null) {
            trickle.close();
        }
    }
}
