package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Bodies that do not come: little time is given here, so nothing is asked of a body that should be heard. */
@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.bodies.usual=100KB",
            "utbredt.load.bodies.grace=2s",
            "utbredt.load.bodies.doors[0].path=/v1/large",
            "utbredt.load.bodies.doors[0].most=8MB",
            "server.tomcat.connection-timeout=3s",
            "server.tomcat.max-swallow-size=64KB"
        })
class SlowBodiesTest {

    @LocalServerPort
    private int port;

    @Test
    void aBodyAnnouncedAsTooLargeIsRefusedBeforeAnyOfItIsSent() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/large", "Content-Length: 200000000")) {
            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 413")
                    .contains("body-too-large", "at most 8 MiB", "application/problem+json", "Connection: close");
            assertThat(wire.ended()).isTrue();
        }
    }

    @Test
    void whoWasRefusedInTheMiddleAndSaysNoMoreIsEnded() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/small", "Transfer-Encoding: chunked")) {
            wire.chunk(60_000).chunk(60_000);

            assertThat(wire.answer()).startsWith("HTTP/1.1 4");
            assertThat(wire.ended()).isTrue();
        }
    }

    @Test
    void halfABodyAndThenSilenceIsEnded() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/large", "Content-Length: 1000")) {
            wire.say("half");

            assertThat(wire.answer()).startsWith("HTTP/1.1 408").contains("body-too-slow");
            assertThat(wire.ended()).isTrue();
        }
    }

    @Test
    void aBodyThatDripsIsEnded() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/large", "Content-Length: 5000000")) {
            CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(wire));

            assertThat(wire.answer()).startsWith("HTTP/1.1 408").contains("body-too-slow");
            assertThat(wire.ended()).isTrue();
            dripping.join();
        }
    }

    private static void drip(Wire wire) {
        try {
            for (int each = 0; each < 200; each++) {
                wire.say("x");
                LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException cut) {
            return;
        }
    }
}
