package no.utbredt.adoption.inbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.contract.Topic;
import org.junit.jupiter.api.Test;

class InboxesTest {

    @Test
    void those_who_ask_have_an_inbox_and_a_topic_for_answers_and_nobody_else() {
        Inboxes inboxes = Inboxes.of(List.of(client("cgm-local", true), client("dips", false), client("x", true)));

        assertThat(inboxes.topics())
                .extracting(Topic::name)
                .containsExactlyInAnyOrder(
                        "utbredt.inbox.cgm-local",
                        "utbredt.verdicts.cgm-local",
                        "utbredt.inbox.x",
                        "utbredt.verdicts.x");
        assertThat(matched(inboxes, "utbredt.inbox.cgm-local", "utbredt.inbox.x", "utbredt.inbox.dips"))
                .containsExactly("utbredt.inbox.cgm-local", "utbredt.inbox.x");
        assertThat(matched(inboxes, "utbredt-inbox-x", "utbredt.inbox.xy", "a.utbredt.inbox.x", "utbredt.verdicts.x"))
                .isEmpty();
    }

    @Test
    void where_nobody_asks_no_topic_at_all_is_read() {
        Inboxes none = Inboxes.of(List.of(client("dips", false)));

        assertThat(none.topics()).isEmpty();
        assertThat(matched(none, "", "utbredt.inbox.", "utbredt.inbox.dips", "utbredt.deliveries"))
                .isEmpty();
    }

    @Test
    void a_client_whose_id_names_no_topic_cannot_ask() {
        assertThatThrownBy(() -> Inboxes.of(List.of(client("Big_Vendor", true))))
                .hasMessageContaining("Big_Vendor");
    }

    private static List<String> matched(Inboxes inboxes, String... topics) {
        return Stream.of(topics)
                .filter(Pattern.compile(inboxes.pattern()).asMatchPredicate())
                .toList();
    }

    private static Client client(String id, boolean inbox) {
        return new Client(id, id, "999000010", Speaker.VENDOR, "urn:" + id + ":", inbox);
    }
}
