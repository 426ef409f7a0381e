package no.utbredt.adoption.imports.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.utbredt.adoption.imports.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works imports off on a thread of its own, once the door is open: round after round while there is something to do. */
@Component
final class ImportRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRounds.class);

    private final Work work;
    private final ImportSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("imports").daemon().unstarted(task));
    private volatile boolean ending;

    ImportRounds(Work work, ImportSettings settings) {
        this.work = work;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.workedHere()) {
            long pause = settings.pause().toMillis();
            thread.scheduleWithFixedDelay(() -> quietly(this::rounds), pause, pause, TimeUnit.MILLISECONDS);
            thread.scheduleWithFixedDelay(
                    () -> quietly(() -> work.forget(settings.keptFor())), 1, 600, TimeUnit.SECONDS);
        }
    }

    private void rounds() {
        while (!ending && work.round()) {
            LOG.debug("a round of imports is done");
        }
    }

    /** What fails now is tried again at the next look: nothing is lost by it. */
    private static void quietly(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("imports wait: {}", e.toString());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
