package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void what_was_refused_and_could_not_be_set_aside_waits_where_it_can_be_sent_again_by_itself() {
        Answer lost = new Answer.Refused("urn:cgm:x", "1", List.of(), false);

        assertThat(lost.keptOrUnavailable()).isInstanceOfSatisfying(Answer.Unavailable.class, waits -> {
            assertThat(waits.id()).isEqualTo("1");
            assertThat(waits.fault().code()).isEqualTo("store-unavailable");
        });
    }

    @Test
    void every_other_answer_stands() {
        Answer kept = new Answer.Refused("urn:cgm:x", "1", List.of(), true);
        Answer received = new Answer.Received(new ReportName("urn:cgm:x", "1"), new LogPosition(0, 1), List.of());

        assertThat(kept.keptOrUnavailable()).isSameAs(kept);
        assertThat(received.keptOrUnavailable()).isSameAs(received);
    }
}
