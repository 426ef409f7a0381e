package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import java.util.Map;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What ours is held against: each record parsed into the same record types by the same library, and let go. */
final class BareReading implements Reading {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Map<String, ObjectReader> READERS = Map.of(
            Topics.ACTORS.name(),
            JSON.readerFor(new TypeReference<DocumentState<ActorState>>() {}),
            Topics.ACTOR_GROUPS.name(),
            JSON.readerFor(new TypeReference<DocumentState<ActorGroupState>>() {}),
            Topics.SERVICES.name(),
            JSON.readerFor(new TypeReference<DocumentState<ServiceState>>() {}),
            Topics.REPORTS.name(),
            JSON.readerFor(new TypeReference<RecordedReport<ReportContent>>() {}));

    private long reports;

    @Override
    public void take(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Object read = java.util.Objects.requireNonNull(READERS.get(record.topic()))
                    .readValue(record.value());
            reports += read instanceof RecordedReport<?> ? 1 : 0;
        }
    }

    @Override
    public void ask(LocalDate knownAt) {}

    @Override
    public long reports() {
        return reports;
    }
}
