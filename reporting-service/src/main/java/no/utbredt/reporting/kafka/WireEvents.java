package no.utbredt.reporting.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.utbredt.contract.EventType;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.report.AgreementContent;
import no.utbredt.contract.report.EventContent;
import no.utbredt.contract.report.HeartbeatContent;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.SupportContent;
import no.utbredt.contract.report.UsageContent;
import no.utbredt.reporting.report.Admitted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** What the register admitted, of whatever kind, in our words: the type says which. */
final class WireEvents {

    private static final ObjectReader TYPED = Wire.reader(new TypeReference<Typed>() {});
    private static final ObjectReader USAGE = Wire.reader(new TypeReference<RecordedReport<UsageContent>>() {});
    private static final ObjectReader HEARTBEAT = Wire.reader(new TypeReference<RecordedReport<HeartbeatContent>>() {});

    private static final ObjectReader SUPPORT = Wire.reader(new TypeReference<RecordedReport<SupportContent>>() {});
    private static final ObjectReader AGREEMENT = Wire.reader(new TypeReference<RecordedReport<AgreementContent>>() {});
    private static final Map<String, EventType> READERS =
            Arrays.stream(EventType.values()).collect(Collectors.toUnmodifiableMap(EventType::type, type -> type));

    private WireEvents() {}

    /** What kind of event a value says it is. */
    record Typed(String type) {}

    /** @param heard told of the event as it stands on the log, when it can be read */
    static Admitted read(ConsumerRecord<byte[], byte[]> record, Consumer<RecordedReport<?>> heard) {
        String type = type(record);
        return switch (READERS.getOrDefault(type, EventType.ADOPTION_REPORTED)) {
            case USAGE_REPORTED -> WireEvents.<UsageContent>read(record, USAGE, type, heard, WireBeside::usage);
            case SUPPORT_REPORTED -> WireEvents.<SupportContent>read(record, SUPPORT, type, heard, WireBeside::support);
            case AGREEMENT_REPORTED ->
                WireEvents.<AgreementContent>read(record, AGREEMENT, type, heard, WireBeside::agreement);
            case HEARTBEAT -> WireEvents.<HeartbeatContent>read(record, HEARTBEAT, type, heard, WireBeside::heartbeat);
            default -> WireReports.read(record, heard);
        };
    }

    /** As the header says; where there is none, as the value does. */
    private static String type(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(KafkaHeaders.TYPE);
        return header == null || header.value() == null
                ? Wire.required(Wire.<Typed>read(record, TYPED).type(), "type")
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static <C extends EventContent> Admitted read(
            ConsumerRecord<byte[], byte[]> record,
            ObjectReader reader,
            String type,
            Consumer<RecordedReport<?>> heard,
            BiFunction<RecordedReport<C>, C, Admitted> words) {
        RecordedReport<C> wire = Wire.read(record, reader);
        heard.accept(wire);
        if (!type.equals(wire.type())) {
            throw new IllegalArgumentException("the header says " + type + ", the value " + wire.type());
        }
        return words.apply(wire, Wire.required(wire.content(), "content"));
    }
}
