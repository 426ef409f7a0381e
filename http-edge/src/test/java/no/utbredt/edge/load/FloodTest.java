package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.bodies.in-flight=24MB",
            "utbredt.load.bodies.patience=50ms",
            "utbredt.load.bodies.read-on=40",
            "utbredt.load.bodies.doors[0].path=/v1/large",
            "utbredt.load.bodies.doors[0].most=8MB",
            "server.tomcat.max-swallow-size=64KB"
        })
class FloodTest {

    private static final int MIB = 1024 * 1024;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void beyondTheBudgetSendersAreToldToComeBackWhileTheStatusAnswers() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            sent.add(client.sendAsync(large(), HttpResponse.BodyHandlers.ofString()));
        }
        long slowest = 0;
        while (!sent.stream().allMatch(CompletableFuture::isDone)) {
            long before = System.nanoTime();
            assertThat(get("/v1/status").body()).isEqualTo("up");
            slowest = Math.max(slowest, System.nanoTime() - before);
        }

        assertThat(slowest).isLessThan(2_000_000_000L);
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(200, 503)
                .containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.body()).contains("bodies-in-flight");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        });
        assertThat(client.send(large(), HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private HttpRequest large() {
        return HttpRequest.newBuilder(address("/v1/large"))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[8 * MIB]))
                .build();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(address(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
