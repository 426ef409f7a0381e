package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.report.Progress;
import no.utbredt.reporting.view.ViewStatus;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-20T11:00:00Z");

    private final Edge edge = new Edge(Writer.EXPECTED, Duration.ofSeconds(2));

    @Test
    void nothing_is_known_while_one_expected_writer_is_silent() {
        Writer.EXPECTED.stream().skip(1).forEach(writer -> says(writer, TEN));
        settleAt(0);

        assertThat(edge.knownUpTo()).isNull();
    }

    @Test
    void the_edge_is_the_slowest_writers_word_less_the_clock_skew() {
        Writer.EXPECTED.forEach(writer -> says(writer, ELEVEN));
        settleAt(0);
        Edge slow = new Edge(Writer.EXPECTED, Duration.ofSeconds(2));
        Writer.EXPECTED.forEach(writer ->
                slow.hear(new Progress(writer.name(), writer.partition(), writer.partition() == 3 ? TEN : ELEVEN)));
        slow.waitUntil(everywhere(0));
        slow.moved(everywhere(0));

        assertThat(edge.knownUpTo()).isEqualTo(ELEVEN.minusSeconds(2));
        assertThat(slow.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
    }

    @Test
    void a_writers_older_word_takes_nothing_back() {
        Writer.EXPECTED.forEach(writer -> says(writer, TEN));
        settleAt(0);
        edge.hear(new Progress("initiative-documents", 0, NINE));
        settleAt(0);

        assertThat(edge.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
    }

    @Test
    void a_word_counts_only_when_what_lay_on_the_writers_topics_has_been_read() {
        Writer.EXPECTED.forEach(writer -> says(writer, NINE));
        settleAt(0);
        Writer.EXPECTED.forEach(writer -> says(writer, TEN));
        edge.waitUntil(everywhere(5));

        edge.moved(everywhere(4));
        assertThat(edge.knownUpTo()).isEqualTo(NINE.minusSeconds(2));

        edge.moved(everywhere(5));
        assertThat(edge.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
    }

    @Test
    void a_word_heard_while_another_is_waited_for_gets_ends_of_its_own() {
        Writer.EXPECTED.forEach(writer -> says(writer, TEN));
        edge.waitUntil(everywhere(5));
        Writer.EXPECTED.forEach(writer -> says(writer, ELEVEN));
        assertThat(edge.endsNeeded()).isEmpty();

        edge.moved(everywhere(5));
        assertThat(edge.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
        assertThat(edge.endsNeeded()).isNotEmpty();

        edge.waitUntil(everywhere(9));
        edge.moved(everywhere(8));
        assertThat(edge.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
        edge.moved(everywhere(9));
        assertThat(edge.knownUpTo()).isEqualTo(ELEVEN.minusSeconds(2));
    }

    @Test
    void everything_the_view_reads_is_awaited_from_the_one_who_writes_it() {
        for (Topic topic : ReadTopics.ALL) {
            if (!topic.equals(Topics.PROGRESS)) {
                String signature = topic.writers().iterator().next().signature();
                assertThat(ReadTopics.partitionsOf(topic))
                        .allSatisfy(partition -> assertThat(Writer.EXPECTED)
                                .filteredOn(writer -> writer.writesTo().contains(partition))
                                .singleElement()
                                .extracting(Writer::name)
                                .isEqualTo(signature));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "utbredt.actor-groups, initiative-documents",
        "utbredt.services, initiative-documents",
        "utbredt.initiatives, initiative-documents",
        "utbredt.sources, initiative-documents",
        "utbredt.releases, initiative-documents",
        "utbredt.follow-ups, initiative-documents",
        "utbredt.actors, adoption-documents",
        "utbredt.delegations, adoption-documents",
        "utbredt.ehr-systems, adoption-documents",
        "utbredt.areas, adoption-documents",
        "utbredt.published-figures, adoption-documents",
    })
    void a_postmans_word_waits_for_each_of_its_own_topics_and_for_no_other(String topic, String postman) {
        Writer.EXPECTED.forEach(writer -> says(writer, NINE));
        settleAt(0);
        Map<TopicPartition, Long> ends = everywhere(0);
        ends.put(new TopicPartition(topic, 0), 7L);
        Writer.EXPECTED.forEach(writer -> says(writer, TEN));
        edge.waitUntil(ends);

        edge.moved(everywhere(0));
        assertThat(edge.writers())
                .filteredOn(writer -> NINE.equals(writer.upTo()))
                .singleElement()
                .extracting(ViewStatus.WriterEdge::writer)
                .isEqualTo(postman);
        assertThat(edge.knownUpTo()).isEqualTo(NINE.minusSeconds(2));

        edge.moved(ends);
        assertThat(edge.knownUpTo()).isEqualTo(TEN.minusSeconds(2));
    }

    @Test
    void a_writer_nobody_expects_moves_nothing() {
        edge.hear(new Progress("somebody", 0, TEN));

        assertThat(edge.endsNeeded()).isEmpty();
    }

    private void says(Writer writer, Instant upTo) {
        edge.hear(new Progress(writer.name(), writer.partition(), upTo));
    }

    private void settleAt(long offset) {
        edge.waitUntil(everywhere(offset));
        edge.moved(everywhere(offset));
    }

    private static Map<TopicPartition, Long> everywhere(long offset) {
        List<TopicPartition> all = ReadTopics.PARTITIONS;
        return new HashMap<>(all.stream().collect(Collectors.toMap(partition -> partition, partition -> offset)));
    }
}
