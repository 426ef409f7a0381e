package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.rebuild.Comparison;
import no.utbredt.reporting.rebuild.RebuildStatus;
import no.utbredt.reporting.rebuild.RebuildStatus.State;
import no.utbredt.reporting.rebuild.Rebuilds;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.View;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Rebuilds the view beside the running one each night and whenever it is asked to, and holds the two against each other. What differs is
 * looked at twice before it is believed: the second time everything is read anew. The heap has to have room for two views.
 */
final class RebuildRound implements Rebuilds, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRound.class);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Brokers> connections;
    private final ReadingSettings settings;
    private final View view;
    private final Knowledge running;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());
    private volatile RebuildStatus status = RebuildStatus.NEVER;
    private volatile @Nullable ViewRebuild current;
    private volatile boolean stopping;

    RebuildRound(KafkaProperties kafka, ReadingSettings settings, View view, Knowledge running, Clock clock) {
        this.consumers = ReadingConfiguration.consumers(kafka, settings);
        this.connections = ReadingConfiguration.connections(kafka, settings);
        this.settings = settings;
        this.view = view;
        this.running = running;
        this.clock = clock;
    }

    @Override
    public RebuildStatus status() {
        return status;
    }

    @Override
    public synchronized void begin() {
        if (status.state() != State.RUNNING) {
            status = status.begin(clock.instant());
            worker.execute(this::run);
        }
    }

    private synchronized void note(UnaryOperator<RebuildStatus> what) {
        status = what.apply(status);
    }

    @Scheduled(cron = "${utbredt.rebuild.at}", zone = "Europe/Oslo")
    void nightly() {
        begin();
    }

    private void run() {
        try {
            Comparison first = compare();
            Comparison found = first.same() ? first : compare();
            note(now -> now.end(clock.instant(), found));
            if (!found.same()) {
                LOG.error(
                        "The view does not say what its topics say: {} of {} figures and the standings of {} services and roles differ",
                        found.divergences().stream()
                                .filter(each -> each.group() != null)
                                .count(),
                        found.figures(),
                        found.divergences().stream()
                                .filter(each -> each.group() == null)
                                .count());
            }
        } catch (RuntimeException failed) {
            LOG.warn("The view was not rebuilt: {}", failed.toString());
            note(now -> now.fail(clock.instant(), failed.getClass().getSimpleName()));
        }
    }

    private Comparison compare() {
        Instant edge = view.status().knownUpTo();
        if (edge == null || stopping) {
            throw new IllegalStateException("it is not known up to when everything is known");
        }
        ViewRebuild rebuild = new ViewRebuild(
                consumers, connections, settings, clock, edge, percent -> note(now -> now.read(percent)));
        current = rebuild;
        KnownAt knownAt = KnownAt.endOf(edge.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1));
        return Comparison.of(running, rebuild.read(), knownAt, OsloDay.of(edge));
    }

    @Override
    public void destroy() {
        stopping = true;
        ViewRebuild rebuild = current;
        if (rebuild != null) {
            rebuild.stop();
        }
        worker.shutdown();
    }
}
