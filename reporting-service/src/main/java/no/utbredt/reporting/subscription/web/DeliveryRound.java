package no.utbredt.reporting.subscription.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.utbredt.reporting.subscription.Courier;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks again and again which subscribers there is something to do for, and has some of them served at once, each by one thread. */
final class DeliveryRound implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);

    private final Subscriptions subscriptions;
    private final Courier courier;
    private final SubscriptionSettings settings;
    private final ExecutorService workers;
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private volatile List<Subscription> seen = List.of();
    private volatile boolean reached = true;

    DeliveryRound(Subscriptions subscriptions, Courier courier, SubscriptionSettings settings, MeterRegistry registry) {
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.settings = settings;
        this.workers = Executors.newFixedThreadPool(
                settings.atOnce(),
                Thread.ofPlatform().name("subscriptions-", 0).daemon().factory());
        for (Progress.State state : Progress.State.values()) {
            Gauge.builder("utbredt.subscriptions", this, round -> round.count(state))
                    .description("subscriptions by how they stand, as last looked at")
                    .tag("kind", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    @Scheduled(fixedDelayString = "${utbredt.subscriptions.every}")
    void look() {
        try {
            seen = subscriptions.all();
            reached = true;
        } catch (DataAccessException away) {
            if (reached) {
                LOG.warn(
                        "Subscribers are not told at the moment: {}",
                        away.getClass().getName());
            }
            reached = false;
            return;
        }
        if (settings.tell() && !workers.isShutdown()) {
            seen.stream()
                    .filter(courier::hasWork)
                    .filter(subscription -> served.add(subscription.id()))
                    .forEach(subscription -> workers.execute(() -> serve(subscription)));
        }
    }

    private void serve(Subscription subscription) {
        try {
            courier.serve(subscription);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The {} was not served: {}", subscription, failed.getClass().getName());
        } finally {
            served.remove(subscription.id());
        }
    }

    private double count(Progress.State state) {
        return reached
                ? seen.stream()
                        .filter(subscription -> subscription.progress().state() == state)
                        .count()
                : Double.NaN;
    }

    /** What is under way is brought to its end: it would be sent again otherwise. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }
}
