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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks a house; nobody is inside before a test and nobody after it. */
abstract class Askers {

    /** Only against hanging. */
    static final Duration LONG = Duration.ofMinutes(2);

    @LocalServerPort
    int port;

    @Autowired
    House.Rooms rooms;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CompletableFuture<?>> asked = new ArrayList<>();

    @BeforeEach
    void nobodyIsInside() {
        rooms.asked.set(0);
    }

    @AfterEach
    void everybodyLeaves() {
        rooms.leave.countDown();
        asked.forEach(each -> each.handle((answer, cut) -> "has left").join());
    }

    /** Takes every turn dear questions have, until the test ends. */
    final void heldTwice() {
        rooms.leave = new CountDownLatch(1);
        ask("/v1/held", 2);
        await().atMost(LONG).untilAsserted(() -> assertThat(rooms.asked).hasValue(2));
    }

    final List<CompletableFuture<HttpResponse<String>>> ask(String address, int times) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            answers.add(client.sendAsync(request(address), HttpResponse.BodyHandlers.ofString()));
        }
        asked.addAll(answers);
        return answers;
    }

    final HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
    }
}
