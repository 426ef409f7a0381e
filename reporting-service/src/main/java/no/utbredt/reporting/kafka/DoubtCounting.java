package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.view.ViewStatus.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Counts again and again what there is to look at, once the view is ready and whenever something has been read since. It rests
 * nineteen times as long as it worked, and never less than its interval, so that it costs a twentieth of a core at most.
 */
final class DoubtCounting implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(DoubtCounting.class);
    private static final int REST = 19;

    private final View view;
    private final DoubtMeters meters;
    private final Duration interval;
    private final Pause pause = new Pause();
    private final Thread thread =
            Thread.ofPlatform().name("doubt-counting").daemon().unstarted(this);
    private final Clock clock;
    private Seen counted = new Seen(List.of(), LocalDate.MIN);

    /** What a count depends on: progress, which never stands still, is none of it. */
    private record Seen(List<Position> positions, LocalDate today) {}

    DoubtCounting(View view, DoubtMeters meters, Duration interval, Clock clock) {
        this.view = view;
        this.meters = meters;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public void run() {
        while (!pause.ended()) {
            Duration rest = turn().multipliedBy(REST);
            pause.lasting(rest.compareTo(interval) > 0 ? rest : interval);
        }
    }

    private Duration turn() {
        ViewStatus status = view.status();
        Seen seen = seen(status);
        if (!status.ready() || seen.equals(counted)) {
            return Duration.ZERO;
        }
        try {
            Duration took = meters.count();
            counted = seen;
            return took;
        } catch (RuntimeException e) {
            LOG.warn(
                    "what there is to look at was not counted: {}", e.getClass().getName());
            return Duration.ZERO;
        }
    }

    private Seen seen(ViewStatus status) {
        return new Seen(
                status.positions().stream()
                        .filter(position -> !position.topic().equals(Topics.PROGRESS.name()))
                        .map(position -> new Position(position.topic(), position.partition(), position.position(), 0))
                        .toList(),
                OsloDay.of(clock.instant()));
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        pause.end();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
