package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Who is kept waiting, and who keeps others waiting: little time is given here, so no answer is counted on to be whole. */
@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.questions.at-once=4",
            "utbredt.load.questions.patience=1500ms",
            "utbredt.load.questions.dear=/v1/held,/v1/dear",
            "utbredt.load.questions.grace=200ms",
            "utbredt.load.questions.slowest=10MB",
            "server.tomcat.connection-timeout=4s"
        })
class SlowReadersTest extends Askers {

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
    void whoReadsSlowlyKeepsNobodyWaitingAndIsCutOff() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 6; each++) {
                slow.add(new Wire(port).say("GET /v1/long?bytes=50000000 HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            }
            await().atMost(LONG).untilAsserted(() -> assertThat(rooms.asked).hasValueGreaterThanOrEqualTo(4));

            anotherIsAnswered();
            assertThat(slow).allSatisfy(wire -> assertThat(wire.heardSlowly()).isLessThan(50_000_000));
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    @Test
    void aStreamedAnswerIsMadeAsItIsReadAndHoldsNoTurn() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 6; each++) {
                slow.add(new Wire(port).say("GET /v1/lines?count=50000 HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            }
            await().atMost(LONG).untilAsserted(() -> assertThat(rooms.made).hasPositiveValue());

            anotherIsAnswered();
            assertThat(slow).allSatisfy(wire -> assertThat(wire.heardSlowly()).isLessThan(50_000_000));
            assertThat(rooms.made.get()).isLessThan(6 * 50_000);
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    /** On a busy machine the slow ones are not cut off at once, and an answer may be cut off itself; what comes afterwards is whole. */
    private void anotherIsAnswered() {
        await().atMost(LONG)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(get("/v1/figure").body()).isEqualTo("7"));
    }
}
