package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.contract.EventType;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.PartialDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Admitted reports in our words. */
final class WireReports {

    private static final ObjectReader READER = Wire.reader(new TypeReference<RecordedReport<ReportContent>>() {});
    private static final String RETRACTED = EventType.ADOPTION_RETRACTED.type();
    private static final String REPORTED = EventType.ADOPTION_REPORTED.type();

    private WireReports() {}

    static Report read(ConsumerRecord<byte[], byte[]> record) {
        return read(record, wire -> {});
    }

    /** @param heard told of the report as it stands on the log, when it can be read */
    static Report read(ConsumerRecord<byte[], byte[]> record, Consumer<RecordedReport<?>> heard) {
        RecordedReport<ReportContent> wire = Wire.read(record, READER);
        heard.accept(wire);
        String type = Wire.required(wire.type(), "type");
        if (!type.equals(REPORTED) && !type.equals(RETRACTED)) {
            throw new IllegalArgumentException("a report of the unknown type " + type);
        }
        ReportContent content = Wire.required(wire.content(), "content");
        return report(
                wire,
                content.statedAt(),
                type.equals(RETRACTED) ? null : WireStatements.statement(content),
                Stream.concat(content.corrects().stream(), content.retracts().stream())
                        .toList());
    }

    /** What all events have in common. */
    static Report report(
            RecordedReport<?> wire,
            String statedAt,
            @Nullable Statement says,
            List<no.utbredt.contract.report.ReportName> replaces) {
        return new Report(
                name(wire.source(), wire.id()),
                stamp(wire),
                PartialDate.parse(Wire.required(statedAt, "content.statedAt")),
                says,
                replaces.isEmpty()
                        ? Set.of()
                        : replaces.stream()
                                .map(name -> name(name.source(), name.id()))
                                .collect(Collectors.toSet()));
    }

    private static Stamp stamp(RecordedReport<?> wire) {
        var stamp = Wire.required(wire.stamp(), "stamp");
        return new Stamp(
                Speaker.ofCode(Wire.required(stamp.speaker(), "stamp.speaker")),
                stamp.organisation(),
                stamp.delegation(),
                Wire.required(wire.recordedAt(), "recordedAt"));
    }

    private static ReportName name(String source, String id) {
        return new ReportName(Wire.required(source, "source"), Wire.required(id, "id"));
    }
}
