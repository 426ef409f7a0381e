package no.utbredt.reporting.origin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.utbredt.reporting.web.Browser;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that is gone, silent or says too much is told of, and costs the others nothing. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.load.questions.at-once=1",
            "utbredt.origin.silence=300ms",
            "utbredt.origin.most=1MB",
            "utbredt.origin.pause=5m"
        })
class SilentNeighbourTest {

    private static final StandIn ADOPTION = standIn();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry settings) throws IOException {
        StandIn gone = new StandIn();
        gone.close();
        settings.add("utbredt.origin.adoption", ADOPTION::address);
        settings.add("utbredt.origin.initiative", gone::address);
    }

    @AfterAll
    static void close() {
        ADOPTION.close();
    }

    @Test
    void a_service_that_is_gone_is_told_of() throws IOException {
        assertThat(browser().get("/api/roadmap/v1/services"))
                .startsWith("HTTP/1.1 502")
                .contains("application/problem+json", "service-unreachable", "initiative-service", "Retry-After: 5");
        assertThat(browser().get("/api/adoption/v1/broken"))
                .startsWith("HTTP/1.1 502")
                .contains("service-unreachable");
    }

    @Test
    void a_silent_service_is_told_of_and_left_alone_for_a_while() throws IOException {
        ADOPTION.asked().clear();
        assertThat(browser().get("/api/adoption/v1/silent"))
                .startsWith("HTTP/1.1 504")
                .contains("service-silent");
        assertThat(browser().get("/api/adoption/v1/actors"))
                .startsWith("HTTP/1.1 504")
                .contains("service-silent");
        assertThat(ADOPTION.asked()).hasSize(1);
    }

    @Test
    void an_answer_without_an_end_is_not_held() throws IOException {
        assertThat(browser().get("/api/adoption/v1/endless"))
                .startsWith("HTTP/1.1 502")
                .contains("answer-too-large");
        assertThat(browser().get("/api/adoption/v1/actors")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoever_waits_for_a_silent_service_keeps_no_question_of_ours_waiting() throws Exception {
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> silent = IntStream.range(0, 8)
                    .mapToObj(each -> askers.submit(() -> browser().get("/api/adoption/v1/silent")))
                    .toList();
            assertThat(browser().get("/v1/areas")).startsWith("HTTP/1.1 200");
            for (Future<String> each : silent) {
                assertThat(each.get()).startsWith("HTTP/1.1 504");
            }
        }
    }

    private Browser browser() {
        return new Browser(port);
    }

    private static StandIn standIn() {
        try {
            return new StandIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
