package no.utbredt.watch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineWatchTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicBoolean answers = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private final EngineWatch watch = new EngineWatch(
            List.of(engine("store", this::answer), engine("broker", never::await)), registry, Duration.ofMillis(5));

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void an_engine_that_goes_away_and_comes_back_is_seen_doing_so_though_another_hangs() {
        watch.start();
        await().atMost(Duration.ofMinutes(2)).until(() -> up("store") == 1);
        answers.set(false);
        await().atMost(Duration.ofMinutes(2)).until(() -> up("store") == 0);
        answers.set(true);
        await().atMost(Duration.ofMinutes(2)).until(() -> up("store") == 1);
        assertThat(up("broker")).isNaN();
    }

    @Test
    void looking_at_the_meters_asks_nobody() {
        assertThat(up("store")).isNaN();
        assertThat(asked).hasValue(0);
    }

    private double up(String engine) {
        return registry.get("utbredt.engine.up").tag("engine", engine).gauge().value();
    }

    private void answer() throws IOException {
        asked.incrementAndGet();
        if (!answers.get()) {
            throw new IOException("gone");
        }
    }

    private interface Question {
        void ask() throws Exception;
    }

    private static Engine engine(String name, Question question) {
        return new Engine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void ask() throws Exception {
                question.ask();
            }

            @Override
            public void close() {}
        };
    }
}
