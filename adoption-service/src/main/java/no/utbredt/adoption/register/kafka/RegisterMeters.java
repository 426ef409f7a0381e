package no.utbredt.adoption.register.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.Verdict.Kind;
import no.utbredt.contract.Topics;
import no.utbredt.watch.kafka.ConsumerLag;
import org.apache.kafka.streams.KafkaStreams;

/** Counts verdicts per client and measures how long deliveries wait for theirs. */
final class RegisterMeters implements Witness {

    private record Judged(Kind kind, String client) {}

    private final Map<Judged, Counter> verdicts = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer delay;

    RegisterMeters(MeterRegistry registry, RegisterState register, Clients clients, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.delay = Timer.builder("utbredt.register.delay")
                .description("from the log taking a delivery to its verdict")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
        Gauge.builder(
                        "utbredt.register.lag",
                        register,
                        state -> ConsumerLag.of(Topics.DELIVERIES.name(), state.metrics()))
                .description("deliveries this instance has not judged yet")
                .baseUnit("records")
                .strongReference(true)
                .register(registry);
        Gauge.builder(
                        "utbredt.register.running",
                        register,
                        state -> state.state() == KafkaStreams.State.RUNNING ? 1 : 0)
                .description("1 while the register has its partitions and judges")
                .strongReference(true)
                .register(registry);
        clients.all().forEach(this::counted);
    }

    /** From 0 on, so that a rate sees the first of a kind. */
    private void counted(Client client) {
        for (Kind kind : Kind.values()) {
            verdicts.computeIfAbsent(new Judged(kind, client.id()), this::counter);
        }
    }

    @Override
    public void judged(Kind kind, String client, Instant recordedAt) {
        verdicts.computeIfAbsent(new Judged(kind, client), this::counter).increment();
        Duration waited = Duration.between(recordedAt, clock.instant());
        delay.record(waited.isNegative() ? Duration.ZERO : waited);
    }

    private Counter counter(Judged judged) {
        return Counter.builder("utbredt.register.verdicts")
                .description("verdicts the register gave")
                .tag("client", judged.client())
                .tag("verdict", judged.kind().name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
