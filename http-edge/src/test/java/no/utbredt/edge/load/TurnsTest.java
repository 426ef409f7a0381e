package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.inside=12",
            "utbredt.load.questions.at-once=4",
            "utbredt.load.questions.waiting=5",
            "utbredt.load.questions.patience=1500ms",
            "utbredt.load.questions.dear=/v1/held,/v1/dear",
            "utbredt.load.questions.grace=200ms",
            "utbredt.load.questions.slowest=10MB",
            "server.tomcat.connection-timeout=1s",
            "server.tomcat.threads.max=20"
        })
class TurnsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private House.Rooms rooms;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void nobodyIsInside() {
        rooms.asked.set(0);
    }

    @AfterEach
    void everybodyLeaves() {
        rooms.leave.countDown();
    }

    @Test
    void whoWaitsTooLongForATurnIsToldToComeBack() throws Exception {
        heldTwice();

        HttpResponse<String> third = get("/v1/held");

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).contains("2");
        assertThat(third.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(third.body()).contains("too-busy", "detailNb");
    }

    @Test
    void whoComesWhenTheQueueIsFullIsToldAtOnce() throws Exception {
        heldTwice();
        List<CompletableFuture<HttpResponse<String>>> more = ask("/v1/held", 12);

        assertThat(CompletableFuture.anyOf(more.toArray(CompletableFuture[]::new))
                        .thenApply(first -> ((HttpResponse<?>) first).statusCode())
                        .join())
                .isEqualTo(503);
        more.forEach(CompletableFuture::join);
    }

    @Test
    void dearQuestionsDoNotHoldUpTheOthers() throws Exception {
        heldTwice();

        assertThat(get("/v1/figure").body()).isEqualTo("7");
    }

    @Test
    void theStatusAnswersWhenNobodyElseIsLetIn() throws Exception {
        heldTwice();
        List<Wire> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 15; each++) {
                slow.add(new Wire(port).head("/v1/small", "Content-Length: 10"));
            }
            await().untilAsserted(
                            () -> assertThat(get("/v1/figure").statusCode()).isEqualTo(503));

            assertThat(get("/v1/status").body()).isEqualTo("up");
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    @Test
    void whoReadsSlowlyKeepsNobodyWaitingAndIsCutOff() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 6; each++) {
                slow.add(new Wire(port).say("GET /v1/long?bytes=50000000 HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            }
            await().untilAsserted(() -> assertThat(rooms.asked).hasValueGreaterThanOrEqualTo(4));

            assertThat(get("/v1/figure").body()).isEqualTo("7");
            assertThat(slow).allSatisfy(wire -> assertThat(wire.heardSlowly()).isLessThan(50_000_000));
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    @Test
    void everyConnectionGetsItsTurn() {
        List<CompletableFuture<Integer>> askers = new ArrayList<>();
        long end = System.nanoTime() + 2_000_000_000L;
        for (int each = 0; each < 5; each++) {
            askers.add(CompletableFuture.supplyAsync(() -> askUntil(end), task -> new Thread(task).start()));
        }
        List<Integer> answered = askers.stream().map(CompletableFuture::join).toList();

        int most = answered.stream().mapToInt(each -> each).max().orElse(0);
        assertThat(answered).allSatisfy(each -> assertThat(each).isGreaterThan(most / 4));
    }

    private int askUntil(long end) {
        int answered = 0;
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                wire.say("GET /v1/dear?millis=5 HTTP/1.1\r\nHost: localhost\r\n\r\n");
                if (wire.answer().startsWith("HTTP/1.1 200")) {
                    answered++;
                }
            }
        } catch (IOException e) {
            return answered;
        }
        return answered;
    }

    private void heldTwice() {
        rooms.leave = new CountDownLatch(1);
        ask("/v1/held", 2);
        await().untilAsserted(() -> assertThat(rooms.asked).hasValue(2));
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(String address, int times) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            answers.add(client.sendAsync(request(address), HttpResponse.BodyHandlers.ofString()));
        }
        return answers;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
    }
}
