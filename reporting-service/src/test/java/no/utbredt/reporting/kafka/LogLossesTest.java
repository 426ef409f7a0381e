package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.contract.Topics;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.reporting.view.ViewStatus.Loss;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LogLossesTest {

    private static final String DELIVERIES = Topics.DELIVERIES.name();
    private static final String REPORTS = Topics.REPORTS.name();

    private final LogLosses losses = new LogLosses();
    private final Log log = new Log();

    @Test
    void a_log_that_reaches_beyond_what_reports_name_lacks_nothing() {
        losses.read(delivered(1, 41));
        log.ends.put(new TopicPartition(DELIVERIES, 1), 42L);

        losses.look(log);

        assertThat(losses.found()).isEmpty();
    }

    @Test
    void deliveries_that_reports_name_and_the_log_does_not_have_are_told() {
        losses.read(delivered(1, 20));
        losses.read(delivered(1, 19));
        log.ends.put(new TopicPartition(DELIVERIES, 1), 17L);

        losses.look(log);

        assertThat(losses.found()).containsExactly(new Loss(DELIVERIES, 1, 17, 4));
    }

    @Test
    void a_log_of_deliveries_that_is_not_there_lacks_all_of_them() {
        losses.read(delivered(0, 9));
        log.there = false;

        losses.look(log);

        assertThat(losses.found()).containsExactly(new Loss(DELIVERIES, 0, 0, 10));
    }

    @Test
    void reports_that_do_not_begin_at_the_beginning_are_told() {
        log.begins.put(new TopicPartition(REPORTS, 2), 5L);

        losses.look(log);

        assertThat(losses.found()).containsExactly(new Loss(REPORTS, 2, 0, 5));
    }

    private static RecordedReport<?> delivered(int partition, long offset) {
        String json = "{\"delivery\": {\"partition\": %d, \"offset\": %d}}".formatted(partition, offset);
        return JsonMapper.builder().build().readValue(json.getBytes(StandardCharsets.UTF_8), RecordedReport.class);
    }

    private static final class Log implements Ends {

        private final Map<TopicPartition, Long> ends = new HashMap<>();
        private final Map<TopicPartition, Long> begins = new HashMap<>();
        private boolean there = true;

        @Override
        public Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
            return ends;
        }

        @Override
        public boolean has(String topic) {
            return there;
        }

        @Override
        public Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
            return begins;
        }
    }
}
