package no.utbredt.watch.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one engine and remembers what came of it; a change is told once. */
final class EngineMeters {

    private static final Logger LOG = LoggerFactory.getLogger(EngineMeters.class);

    private final Engine engine;
    private final Timer response;
    private final AtomicInteger up = new AtomicInteger(-1);

    EngineMeters(Engine engine, MeterRegistry registry) {
        this.engine = engine;
        this.response = Timer.builder("utbredt.engine.response")
                .description("how long the engine took to answer the smallest question there is")
                .tag("engine", engine.name())
                .register(registry);
        Gauge.builder("utbredt.engine.up", up, state -> state.get() < 0 ? Double.NaN : state.get())
                .description("1 when the engine answered when last asked, 0 when it did not")
                .tag("engine", engine.name())
                .register(registry);
    }

    void ask() {
        try {
            response.recordCallable(() -> {
                engine.ask();
                return Boolean.TRUE;
            });
            found(1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            found(0, e.getClass().getSimpleName());
        }
    }

    private void found(int state, String why) {
        if (up.getAndSet(state) == state) {
            return;
        }
        if (state == 1) {
            LOG.info("the {} answers", engine.name());
        } else {
            LOG.warn("the {} does not answer: {}", engine.name(), why);
        }
    }

    void close() {
        engine.close();
    }
}
