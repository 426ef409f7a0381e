package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.contract.Topics;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.view.UnreadableRecords;
import org.junit.jupiter.api.Test;

class IntakesTest {

    @Test
    void every_topic_that_is_read_is_taken_in_and_every_document_is_read() {
        assertThat(Intakes.into(new Knowledge(), new UnreadableRecords(1)).topics())
                .containsExactlyInAnyOrderElementsOf(ReadTopics.ALL);
        assertThat(ReadTopics.ALL).containsAll(Topics.DOCUMENTS).contains(Topics.REPORTS, Topics.PROGRESS);
    }
}
