package no.utbredt.reporting.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.utbredt.reporting.rebuild.Comparison;
import no.utbredt.reporting.rebuild.Rebuilds;

/** Whether the view says what its topics say, for whoever watches. */
final class RebuildMeters implements MeterBinder {

    private final Rebuilds rebuilds;
    private final Clock clock;

    RebuildMeters(Rebuilds rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("utbredt.rebuild.divergences", rebuilds, RebuildMeters::divergences)
                .description("figures and services whose actors stand otherwise in a view rebuilt from the topics")
                .register(registry);
        TimeGauge.builder("utbredt.rebuild.age", rebuilds, TimeUnit.MILLISECONDS, this::age)
                .description("how long ago the instant is up to which the view was last compared with a rebuilt one")
                .register(registry);
    }

    private static double divergences(Rebuilds rebuilds) {
        Comparison last = rebuilds.status().last();
        return last == null ? Double.NaN : last.divergences().size();
    }

    private double age(Rebuilds rebuilds) {
        Comparison last = rebuilds.status().last();
        return last == null
                ? Double.NaN
                : Duration.between(last.knownAt(), clock.instant()).toMillis();
    }
}
