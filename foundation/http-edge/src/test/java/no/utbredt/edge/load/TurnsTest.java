package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.inside=12",
            "utbredt.load.questions.at-once=4",
            "utbredt.load.questions.waiting=5",
            "utbredt.load.questions.patience=5m",
            "utbredt.load.questions.dear=/v1/held,/v1/dear",
            "utbredt.load.bodies.grace=5m",
            "server.tomcat.connection-timeout=5m",
            "server.tomcat.threads.max=20"
        })
class TurnsTest extends Askers {

    private static final int ENOUGH = 100;

    @Test
    void whoComesWhenTheQueueIsFullIsToldAtOnce() throws Exception {
        heldTwice();
        List<CompletableFuture<HttpResponse<String>>> more = ask("/v1/held", 12);

        assertThat(CompletableFuture.anyOf(more.toArray(CompletableFuture[]::new))
                        .thenApply(first -> ((HttpResponse<?>) first).statusCode())
                        .join())
                .isEqualTo(503);
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
            await().atMost(LONG)
                    .untilAsserted(
                            () -> assertThat(get("/v1/figure").statusCode()).isEqualTo(503));

            assertThat(get("/v1/status").body()).isEqualTo("up");
        } finally {
            for (Wire each : slow) {
                each.say("0123456789").answer();
                each.close();
            }
        }
    }

    @Test
    void aStreamedAnswerIsWholeAndHasItsType() throws Exception {
        HttpResponse<String> answer = get("/v1/lines?count=300");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(answer.body()).hasSize(300_000);
    }

    @Test
    void everyConnectionGetsItsTurn() {
        AtomicBoolean enough = new AtomicBoolean();
        CyclicBarrier together = new CyclicBarrier(5);
        List<CompletableFuture<Integer>> askers = new ArrayList<>();
        for (int each = 0; each < 5; each++) {
            askers.add(
                    CompletableFuture.supplyAsync(() -> askUntil(enough, together), task -> new Thread(task).start()));
        }
        List<Integer> answered = askers.stream().map(CompletableFuture::join).toList();

        assertThat(answered)
                .contains(ENOUGH)
                .allSatisfy(each -> assertThat(each).isGreaterThan(ENOUGH / 4));
    }

    /** Asks one question after the other until one of all askers has got enough answers. */
    private int askUntil(AtomicBoolean enough, CyclicBarrier together) {
        int answered = 0;
        try (Wire wire = new Wire(port)) {
            together.await();
            while (!enough.get() && answered < ENOUGH) {
                wire.say("GET /v1/dear?millis=5 HTTP/1.1\r\nHost: localhost\r\n\r\n");
                if (wire.answer().startsWith("HTTP/1.1 200")) {
                    answered++;
                }
            }
        } catch (IOException | InterruptedException | BrokenBarrierException e) {
            return answered;
        }
        enough.set(true);
        return answered;
    }
}
