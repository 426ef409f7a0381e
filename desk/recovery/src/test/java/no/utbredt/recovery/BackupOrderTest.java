package no.utbredt.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.junit.jupiter.api.Test;

class BackupOrderTest {

    private final List<List<String>> order = BackupOrder.of(Topics.ALL);

    @Test
    void every_topic_of_the_contract_is_kept_once_and_progress_alone_is_told_anew() {
        assertThat(order.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream()
                        .filter(topic -> !topic.equals(Topics.PROGRESS))
                        .map(Topic::name)
                        .toList())
                .contains("utbredt.initiatives");
    }

    @Test
    void documents_go_first_and_no_verdict_is_kept_without_its_report_and_its_delivery() {
        assertThat(order.getFirst()).contains(Topics.ACTORS.name(), Topics.INITIATIVES.name());
        assertThat(order.subList(1, order.size()))
                .containsExactly(
                        List.of(Topics.OUTCOMES.name()),
                        List.of(Topics.REPORTS.name()),
                        List.of(Topics.DELIVERIES.name()));
    }
}
