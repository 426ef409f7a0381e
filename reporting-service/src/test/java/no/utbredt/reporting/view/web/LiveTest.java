package no.utbredt.reporting.view.web;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.Browser;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Whoever follows is told where the view stands, at once and whenever it moves. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.followers=2"})
class LiveTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Knowledge knowledge;

    @Test
    void the_position_is_told_at_once_and_another_when_something_is_recorded() throws IOException {
        try (Follower follower = new Follower(port)) {
            String first = follower.next("id:");
            assertThat(follower.next("event:")).isEqualTo("position");
            assertThat(follower.next("data:")).startsWith("{\"position\":\"" + first + "\",\"knownUpTo\":");

            record("live-1", 1);

            assertThat(follower.next("id:")).isNotEqualTo(first);
        }
    }

    @Test
    void one_too_many_is_told_so_and_has_a_place_when_another_has_gone() throws IOException {
        try (Follower stays = new Follower(port)) {
            try (Follower goes = new Follower(port)) {
                assertThat(List.of(stays.next("id:"), goes.next("id:"))).hasSize(2);

                assertThat(new Browser(port).get("/v1/live"))
                        .startsWith("HTTP/1.1 503")
                        .contains("too-busy", "Retry-After:");
            }
            await().atMost(Patience.LONG).untilAsserted(() -> {
                record("live-2-" + System.nanoTime(), 1);
                try (Follower next = new Follower(port)) {
                    assertThat(next.next("event:")).isEqualTo("position");
                }
            });
        }
    }

    @Test
    void what_is_asked_beside_it_is_refused() throws IOException {
        assertThat(new Browser(port).get("/v1/live?from=1")).startsWith("HTTP/1.1 400");
    }

    private void record(String id, int many) {
        knowledge.take(List.of(nhn().says(id)
                .that("m-4601")
                .of(kjernejournal())
                .stated("2024-06-03")
                .used("2024-07", many)));
    }

    /** Somebody who reads what comes, line by line. */
    private static final class Follower implements Closeable {

        private final Socket socket;
        private final BufferedReader lines;

        Follower(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout((int) Patience.LONG.toMillis());
            socket.getOutputStream()
                    .write("GET /v1/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith("HTTP/1.1 200");
        }

        /** What the next line of that field says. */
        String next(String field) throws IOException {
            String line = lines.readLine();
            while (!line.startsWith(field)) {
                line = lines.readLine();
            }
            return line.substring(field.length());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
