package no.utbredt.documents.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import no.utbredt.documents.kafka.Postman;
import org.jspecify.annotations.Nullable;

/** What lies unpublished and what the audits found, as Prometheus sees it. The postman's own memory answers, never the store. */
record PostmanGauges(PostmanRun run, Clock clock) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        backlog(registry);
        audit(registry);
        Gauge.builder("utbredt.documents.postman", () -> asked(postman -> postman.onRounds() ? 1 : 0))
                .description("1 on the instance whose postman has the lease and makes his rounds")
                .register(registry);
        FunctionCounter.builder("utbredt.documents.restarts", run, postmen -> counted(postmen, Postman::restarts))
                .description("times the postman began again because broker or store refused him")
                .register(registry);
        FunctionCounter.builder("utbredt.documents.published", run, postmen -> counted(postmen, Postman::published))
                .description("documents published")
                .register(registry);
    }

    private void backlog(MeterRegistry registry) {
        Gauge.builder(
                        "utbredt.documents.unpublished",
                        () -> asked(postman -> postman.backlog().count()))
                .description("documents written and not yet published")
                .register(registry);
        Gauge.builder(
                        "utbredt.documents.unpublished.age",
                        () -> asked(postman -> age(postman.backlog().oldest(), 0)))
                .description("age of the oldest unpublished document")
                .baseUnit("seconds")
                .register(registry);
    }

    private void audit(MeterRegistry registry) {
        Gauge.builder("utbredt.documents.ahead", () -> asked(Postman::ahead))
                .description("documents newer on their topic than in the store, as the last audit found")
                .register(registry);
        Gauge.builder("utbredt.documents.taken.back", () -> asked(Postman::takenBack))
                .description("documents a restored store took back from their topic, as the last audit found")
                .register(registry);
        Gauge.builder("utbredt.documents.behind", () -> asked(Postman::behind))
                .description("documents older on their topic than in the store, as the last audit found and put right")
                .register(registry);
        Gauge.builder("utbredt.documents.audit.age", () -> asked(postman -> age(postman.audited(), Double.NaN)))
                .description("time since store and topics were last compared here")
                .baseUnit("seconds")
                .register(registry);
    }

    private double age(@Nullable Instant since, double otherwise) {
        return since == null
                ? otherwise
                : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private double asked(ToDoubleFunction<Postman> question) {
        Postman postman = run.postman();
        return postman == null ? Double.NaN : question.applyAsDouble(postman);
    }

    private static double counted(PostmanRun run, ToDoubleFunction<Postman> question) {
        Postman postman = run.postman();
        return postman == null ? 0 : question.applyAsDouble(postman);
    }
}
