package no.utbredt.adoption.lookup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.lookup.LogLoss;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ConsumerSeekAware;
import tools.jackson.databind.json.JsonMapper;

class LogListenerTest {

    private static final ContinuedTraces UNTRACED = new ContinuedTraces(null, KafkaHeaders.TRACE_PARENT);

    private static final FootnotePublication UNNOTED = publication(new ArrayList<>());

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
        Kept kept = new Kept(new ArrayList<>(), Map.of());
        LookUpMeters counted = new LookUpMeters(meters, Clock.systemUTC());
        new LogListener(kept, places -> Map.of(), UNNOTED, new JsonMapper(), counted, UNTRACED)
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
        assertThat(batch.asOf())
                .isEqualTo(Map.of("utbredt.outcomes-0", 4L, "utbredt.reports-0", 3L, "utbredt.deliveries-1", 5L));
        assertThat(meters.counter("utbredt.lookup.unreadable", "topic", Topics.OUTCOMES.name())
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whatAConflictSaidIsKeptFromTheLog() {
        Kept kept = new Kept(new ArrayList<>(), Map.of());
        String conflict = OUTCOME.replace("recorded\"", "conflict\"").replaceFirst("\"offset\": 5", "\"offset\": 9");
        new LogListener(
                        kept,
                        places -> places.stream().collect(Collectors.toMap(Function.identity(), LogPosition::toString)),
                        UNNOTED,
                        new JsonMapper(),
                        new LookUpMeters(new SimpleMeterRegistry(), Clock.systemUTC()),
                        UNTRACED)
                .onMessage(List.of(
                        record(Topics.OUTCOMES.name(), 1, OUTCOME), record(Topics.OUTCOMES.name(), 2, conflict)));
        assertThat(kept.conflicts()).containsOnlyKeys(new LogPosition(1, 9));
    }

    @Test
    void onlyARecordedReportThatCitesADocumentHasItsFootnoteLookedFor() {
        List<FootnoteMark> marks = new ArrayList<>();
        String citing = REPORT.replace(
                        "\"content\": {",
                        "\"type\": \"t\", \"stamp\": {\"client\": \"cgm-local\", \"receivedAt\": \"2024-06-01T10:00:00Z\"}, \"content\": {\"evidence\": {\"document\": \"d\"}, ")
                .replace("\"i\"", "\"j\"");
        new LogListener(
                        new Kept(new ArrayList<>(), Map.of()),
                        places -> Map.of(),
                        publication(marks),
                        new JsonMapper(),
                        new LookUpMeters(new SimpleMeterRegistry(), Clock.systemUTC()),
                        UNTRACED)
                .onMessage(List.of(
                        record(Topics.OUTCOMES.name(), 1, OUTCOME.replace("recorded\"", "conflict\"")),
                        record(Topics.REPORTS.name(), 1, REPORT),
                        record(Topics.REPORTS.name(), 2, citing)));
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.content().name()).isEqualTo(new ReportName("s", "j"));
            assertThat(mark.client()).isEqualTo("cgm-local");
            assertThat(mark.receivedAt()).isEqualTo("2024-06-01T10:00:00Z");
        });
    }

    private static FootnotePublication publication(List<FootnoteMark> marks) {
        return new FootnotePublication() {

            @Override
            public void publishWaitingFor(String document) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void publish(Collection<FootnoteMark> recorded) {
                marks.addAll(recorded);
            }

            @Override
            public void erase(ReportName name) {
                throw new UnsupportedOperationException("a reader erases nothing");
            }
        };
    }

    @Test
    void itGoesOnWhereTheStoreSaysAndBeginsAtTheBeginningWhereItSaysNothing() {
        Seeks seeks = new Seeks(new TreeMap<>());
        new LogListener(
                        new Kept(new ArrayList<>(), Map.of("utbredt_reports-0", 41L)),
                        places -> Map.of(),
                        UNNOTED,
                        new JsonMapper(),
                        new LookUpMeters(new SimpleMeterRegistry(), Clock.systemUTC()),
                        UNTRACED)
                .onPartitionsAssigned(
                        Map.of(
                                new TopicPartition(Topics.REPORTS.name(), 0), 900L,
                                new TopicPartition(Topics.OUTCOMES.name(), 0), 900L),
                        seeks);
        assertThat(seeks.places()).isEqualTo(Map.of("utbredt.reports-0", 42L, "utbredt.outcomes-0", 0L));
    }

    private record Seeks(Map<String, Long> places) implements ConsumerSeekAware.ConsumerSeekCallback {

        @Override
        public void seek(String topic, int partition, long offset) {
            places.put(topic + "-" + partition, offset);
        }

        @Override
        public void seekToBeginning(String topic, int partition) {
            seek(topic, partition, 0);
        }

        @Override
        public void seek(String topic, int partition, Function<Long, Long> offset) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToEnd(String topic, int partition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekRelative(String topic, int partition, long offset, boolean toCurrent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToTimestamp(String topic, int partition, long timestamp) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekToTimestamp(Collection<TopicPartition> partitions, long timestamp) {
            throw new UnsupportedOperationException();
        }
    }

    private static ConsumerRecord<String, byte[]> record(String topic, long offset, @Nullable String value) {
        return new ConsumerRecord<>(
                topic, 0, offset, "s i", value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private record Kept(List<Batch> batches, Map<String, Long> asOf, Map<LogPosition, String> conflicts)
            implements LookUps {

        Kept(List<Batch> batches, Map<String, Long> asOf) {
            this(batches, asOf, new HashMap<>());
        }

        @Override
        public void keep(Batch batch) {
            batches.add(batch);
        }

        @Override
        public void keepConflicts(Map<LogPosition, String> said) {
            conflicts.putAll(said);
        }

        @Override
        public Optional<Entry> find(ReportName name) {
            return Optional.empty();
        }

        @Override
        public Map<ReportName, String> recorded(Collection<ReportName> names) {
            return Map.of();
        }

        @Override
        public Piece of(Subject actor, @Nullable String piece) {
            return new Piece(List.of(), null);
        }

        @Override
        public Optional<Entry> cited(String reference) {
            return Optional.empty();
        }

        @Override
        public void keepLosses(Collection<LogLoss> losses) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LogLoss> losses() {
            return List.of();
        }

        @Override
        public Aside setAside(String after, int most) {
            return new Aside(List.of(), null);
        }
    }
}
