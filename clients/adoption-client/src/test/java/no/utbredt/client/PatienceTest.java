package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.utbredt.client.Script.Line;
import no.utbredt.client.actor.ActorQuestion;
import no.utbredt.client.event.Event;
import no.utbredt.client.http.Patience;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.token.Tokens;
import no.utbredt.client.verdict.Status;
import org.junit.jupiter.api.Test;

/** What is tried again, how often, and what of it. */
class PatienceTest {

    private static final Patience QUICK = AdoptionClientTest.QUICK;
    private static final String RECORDED = AdoptionClientTest.RECORDED;

    @Test
    void whatever_is_busy_or_breaks_off_is_asked_again_with_the_same_body() throws Exception {
        try (Script door = new Script(
                Line.problem(503, "too-busy").with("Retry-After", "0"),
                Line.nothing(),
                Line.problem(429, "too-many-calls").with("Retry-After", "1"),
                Line.json(200, RECORDED))) {
            assertThat(client(door).report(Cast.inUse()).status()).isEqualTo(Status.RECORDED);

            assertThat(door.heard())
                    .hasSize(4)
                    .extracting(Script.Heard::body)
                    .containsOnly(door.heard().get(0).body());
        }
    }

    @Test
    void patience_ends() throws Exception {
        try (Script door = new Script(Line.problem(503, "store-unavailable"))) {
            assertThatThrownBy(() -> client(door).report(Cast.inUse()))
                    .isInstanceOf(Unreachable.class)
                    .hasMessageContaining("store-unavailable");
            assertThat(door.heard()).hasSize(4);
        }
    }

    @Test
    void who_asks_to_come_back_after_patience_has_ended_is_not_waited_for() throws Exception {
        try (Script door = new Script(Line.problem(429, "too-many-calls").with("Retry-After", "3600"))) {
            assertThatThrownBy(() -> client(door).report(Cast.inUse())).hasMessageContaining("come back in 3600 s");
            assertThat(door.heard()).hasSize(1);
        }
    }

    @Test
    void nobody_at_the_address_is_told_apart_from_a_refusal() throws Exception {
        URI gone;
        try (Script door = new Script(Line.nothing())) {
            gone = door.address();
        }
        AdoptionClient client = new AdoptionClient(gone, Tokens.none(), Cast.SOURCE, QUICK);

        assertThatThrownBy(() -> client.find(ActorQuestion.named("Bergen"))).isInstanceOf(Unreachable.class);
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_given_up() throws Exception {
        Patience brief = new Patience(
                2, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofSeconds(20), Duration.ofMillis(200));
        try (ServerSocket silent = new ServerSocket(0)) {
            AdoptionClient client = new AdoptionClient(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort()), Tokens.none(), Cast.SOURCE, brief);

            assertThatThrownBy(() -> client.report(Cast.inUse()))
                    .isInstanceOf(Unreachable.class)
                    .hasMessageContaining("timed out");
        }
    }

    @Test
    void of_a_batch_that_was_kept_in_part_only_the_rest_is_sent_again() throws Exception {
        String first =
                "{\"results\":[{\"id\":\"a\",\"status\":\"recorded\"},{\"id\":\"b\",\"status\":\"unavailable\"}]}";
        String second = "{\"results\":[{\"id\":\"b\",\"status\":\"recorded\"}]}";
        try (Script door = new Script(Line.json(503, first), Line.json(200, second))) {
            Event a = Event.of(Cast.SOURCE, Cast.inUse());
            Event b = Event.of(Cast.SOURCE, Cast.usage());

            assertThat(client(door).send(List.of(a, b), Duration.ZERO))
                    .extracting(each -> each.id() + " " + each.status())
                    .containsExactly("a RECORDED", "b RECORDED");
            assertThat(door.heard().get(1).body()).isEqualTo("[" + b.json() + "]");
        }
    }

    private static AdoptionClient client(Script door) {
        return AdoptionClientTest.client(door);
    }
}
