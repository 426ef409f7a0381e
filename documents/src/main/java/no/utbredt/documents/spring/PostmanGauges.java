package no.utbredt.documents.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import no.utbredt.documents.kafka.Postman;

/** What lies unpublished, as Prometheus sees it. */
record PostmanGauges(PostmanRun run, Clock clock) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "utbredt.documents.unpublished",
                        () -> asked(postman -> postman.backlog().count()))
                .description("Documents written and not yet published")
                .register(registry);
        Gauge.builder("utbredt.documents.unpublished.age", () -> asked(this::age))
                .description("Age of the oldest unpublished document")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("utbredt.documents.taken.back", () -> asked(Postman::takenBack))
                .description("Documents a restored store took back from their topic, as the last audit found")
                .register(registry);
        Gauge.builder("utbredt.documents.ahead", () -> asked(Postman::ahead))
                .description("Documents newer on their topic than in the store, as the last audit found")
                .register(registry);
    }

    private double age(Postman postman) {
        Instant oldest = postman.backlog().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }

    private double asked(ToDoubleFunction<Postman> question) {
        Postman postman = run.postman();
        return postman == null ? Double.NaN : question.applyAsDouble(postman);
    }
}
