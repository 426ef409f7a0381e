package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.utbredt.engines.Engines;
import no.utbredt.local.Addresses;
import no.utbredt.local.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A store that answered, and then takes every question and says nothing: whoever asks is told so quickly, all at once. */
class SilentStoreIT {

    /** More than the service's patience (5 s), less than the driver's own (10 s). */
    private static final Duration QUICK = Duration.ofMillis(9_900);
    /** Less than the service's patience: whoever is answered within it has not waited for the store. */
    private static final Duration AT_ONCE = Duration.ofMillis(4_900);

    /** Few: what they cost the machine is none of it. */
    private static final int ASKERS = 6;

    @TempDir
    static Path folder;

    @Test
    void nobodyWaitsLongAndWhoComesLaterNotAtAll() throws Exception {
        try (Engines engines = Engines.start(folder.resolve("engines"))) {
            Addresses real = engines.addresses();
            int store = Integer.parseInt(real.mongoUri().replaceFirst(".*:(\\d+).*", "$1"));
            try (Relay relay = new Relay(store);
                    RunningAdoption adoption = RunningAdoption.start(
                            new Addresses(
                                    real.bootstrapServers(),
                                    "mongodb://127.0.0.1:" + relay.port(),
                                    real.issuer(),
                                    real.pid()),
                            folder.resolve("state"),
                            "one")) {
                String operator = engines.token("operator-local");
                await().atMost(Patience.LONG)
                        .until(() -> setAside(adoption, operator).statusCode() == 200);

                relay.fallSilent();
                assertThat(median(all(adoption, operator, ASKERS))).isLessThan(QUICK);
                assertThat(median(all(adoption, operator, ASKERS))).isLessThan(AT_ONCE);
                assertThat(adoption.status("/actuator/health/liveness")).isEqualTo(200);

                relay.speak();
                await().atMost(Patience.LONG)
                        .until(() -> setAside(adoption, operator).statusCode() == 200);
            }
        }
    }

    /** What half of them waited at most: a busy machine may keep a few of them waiting, a silent store would all. */
    private static Duration median(List<Duration> took) {
        return took.stream().sorted().toList().get(took.size() / 2);
    }

    private static HttpResponse<String> setAside(RunningAdoption adoption, String operator) throws Exception {
        return adoption.get(operator, "/v1/set-aside");
    }

    /** How long each of so many at once waited for its 503. */
    private static List<Duration> all(RunningAdoption adoption, String operator, int askers) throws Exception {
        List<Future<Duration>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(askers)) {
            for (int each = 0; each < askers; each++) {
                asked.add(threads.submit(() -> took(adoption, operator)));
            }
        }
        List<Duration> took = new ArrayList<>();
        for (Future<Duration> each : asked) {
            took.add(each.get());
        }
        return took;
    }

    private static Duration took(RunningAdoption adoption, String operator) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = setAside(adoption, operator);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new JsonMapper().readTree(answer.body()).path("code").asString())
                .isIn("store-unavailable", "too-busy");
        return took;
    }
}
