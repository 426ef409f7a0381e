package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.bodies.in-flight=24MB",
            "utbredt.load.bodies.patience=50ms",
            "utbredt.load.bodies.grace=5m",
            "utbredt.load.bodies.read-on=40",
            "utbredt.load.bodies.doors[0].path=/v1/large",
            "utbredt.load.bodies.doors[0].most=8MB",
            "server.tomcat.max-swallow-size=64KB"
        })
class FloodTest {

    private static final byte[] LARGE = new byte[8 * 1024 * 1024];
    private static final int SENDERS = 40;
    /** As many as the budget holds. */
    private static final int HELD = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private House.Rooms rooms;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void beyondTheBudgetSendersAreToldToComeBackWhileTheStatusAnswers() throws Exception {
        rooms.leave = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        try {
            for (int each = 0; each < SENDERS; each++) {
                sent.add(client.sendAsync(large(), HttpResponse.BodyHandlers.ofString()));
            }
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> sent.stream().filter(CompletableFuture::isDone).count() >= SENDERS - HELD);

            assertThat(get("/v1/status").body()).isEqualTo("up");
        } finally {
            rooms.leave.countDown();
        }
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(HELD);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(SENDERS - HELD)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.body()).contains("bodies-in-flight");
                    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                });
        assertThat(client.send(large(), HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private HttpRequest large() {
        return HttpRequest.newBuilder(address("/v1/large"))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(LARGE))
                .build();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(address(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
