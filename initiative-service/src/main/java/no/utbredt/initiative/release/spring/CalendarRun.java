package no.utbredt.initiative.release.spring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.utbredt.initiative.release.Publisher;
import no.utbredt.initiative.release.ReleaseCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again whether a release is due; where the store does not answer, the next look makes it. */
final class CalendarRun implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRun.class);

    private final Publisher publisher;
    private final ReleaseCalendar calendar;
    private final Duration look;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("releases").daemon().unstarted(work));
    private volatile boolean running;

    CalendarRun(Publisher publisher, ReleaseCalendar calendar, Duration look) {
        this.publisher = publisher;
        this.calendar = calendar;
        this.look = look;
    }

    @Override
    public void start() {
        running = true;
        worker.scheduleWithFixedDelay(this::make, 0, look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void make() {
        try {
            publisher
                    .make(calendar)
                    .ifPresent(made -> LOG.info("release {} made as known at {}", made.id(), made.knownAt()));
        } catch (RuntimeException e) {
            LOG.warn("no release made by the calendar yet: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
