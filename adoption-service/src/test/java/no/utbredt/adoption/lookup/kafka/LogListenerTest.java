package no.utbredt.adoption.lookup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LogListenerTest {

    private static final String OUTCOME = """
            {"source": "s", "id": "i", "verdict": "recorded", "delivery": {"partition": 1, "offset": 5},
             "holder": {"partition": 1, "offset": 5}, "contentHash": "aa", "recordedAt": "2024-06-01T10:00:00Z"}
            """;
    private static final String REPORT = """
            {"source": "s", "id": "i", "content": {"actor": {"scheme": "KOMNR", "value": "4601"}},
             "delivery": {"partition": 1, "offset": 5}}
            """;

    @Test
    void brokenMessagesAmongOthersAreSetAsideAndCountedAndTheOthersKept() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Kept kept = new Kept(new ArrayList<>());
        new LogListener(kept, new JsonMapper(), new LookUpMeters(meters, Clock.systemUTC()))
                .onMessage(List.of(
                        record(Topics.OUTCOMES.name(), 1, "{\"source\": "),
                        record(Topics.OUTCOMES.name(), 2, OUTCOME.replace("recorded\"", "guessed\"")),
                        record(Topics.OUTCOMES.name(), 3, "null"),
                        record(Topics.OUTCOMES.name(), 4, OUTCOME),
                        record(Topics.REPORTS.name(), 1, null),
                        record(Topics.REPORTS.name(), 2, "[]"),
                        record(Topics.REPORTS.name(), 3, REPORT)));
        LookUps.Batch batch = kept.batches().getFirst();
        assertThat(batch.oddities()).hasSize(5);
        assertThat(batch.verdicts()).hasSize(1);
        assertThat(batch.reports()).hasSize(1);
        assertThat(batch.asOf()).isEqualTo(Map.of("utbredt.outcomes-0", 4L, "utbredt.reports-0", 3L));
        assertThat(meters.counter("utbredt.lookup.unreadable", "topic", Topics.OUTCOMES.name())
                        .count())
                .isEqualTo(3);
    }

    private static ConsumerRecord<String, byte[]> record(String topic, long offset, @Nullable String value) {
        return new ConsumerRecord<>(
                topic, 0, offset, "s i", value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private record Kept(List<Batch> batches) implements LookUps {

        @Override
        public void keep(Batch batch) {
            batches.add(batch);
        }

        @Override
        public Optional<Entry> find(ReportName name) {
            return Optional.empty();
        }

        @Override
        public List<Entry> of(Subject actor, int most) {
            return List.of();
        }

        @Override
        public List<Map<String, Object>> setAside(String after, int most) {
            return List.of();
        }

        @Override
        public Map<String, Long> asOf() {
            return Map.of();
        }
    }
}
