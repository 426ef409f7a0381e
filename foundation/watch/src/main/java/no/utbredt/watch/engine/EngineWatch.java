package no.utbredt.watch.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Asks every engine again and again, each on its own thread, so that one that hangs hides none of the others. */
final class EngineWatch implements SmartLifecycle {

    private final List<EngineMeters> engines;
    private final Duration every;
    private @Nullable ScheduledExecutorService asking;

    EngineWatch(List<Engine> engines, MeterRegistry registry, Duration every) {
        this.engines = engines.stream()
                .map(engine -> new EngineMeters(engine, registry))
                .toList();
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (engines.isEmpty()) {
            return;
        }
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(
                engines.size(),
                Thread.ofPlatform().name("engine-watch-", 0).daemon().factory());
        engines.forEach(each -> threads.scheduleWithFixedDelay(each::ask, 0, every.toMillis(), TimeUnit.MILLISECONDS));
        asking = threads;
    }

    @Override
    public synchronized void stop() {
        if (asking != null) {
            asking.shutdownNow();
            asking = null;
            engines.forEach(EngineMeters::close);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return asking != null;
    }
}
