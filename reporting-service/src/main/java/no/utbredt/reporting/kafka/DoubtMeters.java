package no.utbredt.reporting.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import no.utbredt.reporting.adoption.Placement.SetAside;
import no.utbredt.reporting.adoption.Placement.Unplaced;
import no.utbredt.reporting.finding.Doubted;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** What there is to look at, counted beside the work and never by a scrape. */
final class DoubtMeters {

    private final Knowledge knowledge;
    private final Clock clock;
    private final MeterRegistry registry;
    private final Timer cost;
    private final Set<String> groups = new HashSet<>();
    private volatile @Nullable Doubted last;

    DoubtMeters(Knowledge knowledge, Clock clock, MeterRegistry registry) {
        this.knowledge = knowledge;
        this.clock = clock;
        this.registry = registry;
        this.cost = Timer.builder("utbredt.view.counting")
                .description("how long it took to count what there is to look at")
                .register(registry);
        gauge("utbredt.view.reports", "reports admitted", Doubted::reports);
        gauge("utbredt.view.disagreements", "statements that cannot both be right", Doubted::disagreements);
        for (Unplaced.Cause cause : Unplaced.Cause.values()) {
            byReason("utbredt.view.unplaced", "reports that have no place yet", cause, Doubted::unplaced);
        }
        for (SetAside.Cause cause : SetAside.Cause.values()) {
            byReason("utbredt.view.setaside", "reports that are not heard", cause, Doubted::setAside);
        }
    }

    /** Counts; how long it took. */
    Duration count() {
        long begun = System.nanoTime();
        LocalDate today = OsloDay.of(clock.instant());
        Doubted counted = Doubted.count(knowledge, Horizon.knownAt(today), (int) today.toEpochDay());
        last = counted;
        counted.members().keySet().stream().filter(groups::add).forEach(this::group);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        cost.record(took);
        return took;
    }

    private void group(String group) {
        Gauge.builder("utbredt.view.members", this, all -> all.said(counted -> of(counted.members(), group)))
                .description("actors of the group today")
                .tag("group", group)
                .register(registry);
        Gauge.builder("utbredt.view.heard", this, all -> all.said(counted -> told(of(counted.heard(), group))))
                .description("actors of the group that any placed report speaks of; fewer than three are not told")
                .tag("group", group)
                .register(registry);
    }

    private <C extends Enum<C>> void byReason(
            String name, String description, C cause, java.util.function.Function<Doubted, Map<C, Integer>> counts) {
        Gauge.builder(name, this, all -> all.said(counted -> of(counts.apply(counted), cause)))
                .description(description)
                .tag("reason", cause.name().toLowerCase(java.util.Locale.ROOT))
                .register(registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Doubted> count) {
        Gauge.builder(name, this, all -> all.said(count))
                .description(description)
                .register(registry);
    }

    private static <K> double of(Map<K, Integer> counts, K key) {
        return counts.getOrDefault(key, 0);
    }

    /** One or two of a group may be one person's business (law 12), and whoever watches needs to know no better. */
    private static double told(double actors) {
        return actors > 0 && actors < 3 ? Double.NaN : actors;
    }

    private double said(ToDoubleFunction<Doubted> count) {
        Doubted counted = last;
        return counted == null ? Double.NaN : count.applyAsDouble(counted);
    }
}
