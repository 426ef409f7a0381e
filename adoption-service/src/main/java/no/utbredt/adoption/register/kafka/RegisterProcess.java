package no.utbredt.adoption.register.kafka;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import no.utbredt.adoption.register.Admission;
import no.utbredt.adoption.register.Admitted;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict.Kind;
import no.utbredt.contract.EventType;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.report.Outcome;
import no.utbredt.contract.report.Progress;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Judges one partition's deliveries in their order. */
final class RegisterProcess implements Processor<String, byte[], String, byte[]> {

    private static final String REGISTER = "urn:utbredt:register";

    private final JsonMapper json;
    private final ObjectReader trees;
    private final ObjectWriter outcomes;
    private final Witness witness;
    private org.apache.kafka.common.header.Headers cause = new RecordHeaders();
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, Admitted> admitted;
    private @Nullable KeyValueStore<String, Long> latest;
    private long latestRecordedAt = Long.MIN_VALUE;

    RegisterProcess(JsonMapper json, Witness witness) {
        this.json = json;
        this.trees = ReadDelivery.trees(json);
        this.outcomes = json.writerFor(Outcome.class);
        this.witness = witness;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        admitted = context.getStateStore(RegisterTopology.ADMITTED);
        KeyValueStore<String, Long> store = context.getStateStore(RegisterTopology.LATEST);
        Long before = store.get(RegisterTopology.LATEST);
        latestRecordedAt = before == null ? Long.MIN_VALUE : before;
        latest = store;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        RecordMetadata metadata = context().recordMetadata().orElseThrow();
        LogPosition position = new LogPosition(metadata.partition(), metadata.offset());
        Instant recordedAt = recordedAt(record.timestamp());
        cause = record.headers();
        if (EventType.TICK.type().equals(Headers.text(record.headers(), KafkaHeaders.TYPE))) {
            progress(position, recordedAt);
            return;
        }
        ReadDelivery delivery = ReadDelivery.of(record, trees, json);
        if (delivery == null) {
            unreadable(record, position, recordedAt);
        } else {
            admit(delivery, position, recordedAt);
        }
    }

    private void admit(ReadDelivery delivery, LogPosition position, Instant recordedAt) {
        KeyValueStore<String, Admitted> names = Objects.requireNonNull(admitted);
        Admission admission =
                Admission.of(names.get(delivery.name().key()), position, delivery.contentHash(), recordedAt);
        if (admission.kind() == Kind.RECORDED) {
            names.put(delivery.name().key(), admission.entry());
            Instant taken = admission.entry().recordedAt();
            forward(
                    delivery.name().key(),
                    delivery.recorded(position, taken),
                    Headers.of(delivery.name().source(), delivery.name().id(), delivery.type(), taken),
                    taken);
        }
        outcome(Judged.of(delivery, admission, position, recordedAt));
        witness.judged(admission.kind(), delivery.client(), recordedAt);
    }

    /** Never decreasing within a partition, whatever the broker's clock does. */
    private Instant recordedAt(long appended) {
        if (appended > latestRecordedAt) {
            latestRecordedAt = appended;
            Objects.requireNonNull(latest).put(RegisterTopology.LATEST, appended);
        }
        return Instant.ofEpochMilli(latestRecordedAt);
    }

    private void unreadable(Record<String, byte[]> record, LogPosition position, Instant recordedAt) {
        String source = Headers.text(record.headers(), KafkaHeaders.SOURCE);
        String id = Headers.text(record.headers(), KafkaHeaders.ID);
        byte[] value = record.value() == null ? new byte[0] : record.value();
        var at = new no.utbredt.contract.report.LogPosition(position.partition(), position.offset());
        outcome(new Outcome(
                source == null ? "" : source,
                id == null ? "" : id,
                Kind.UNREADABLE.name().toLowerCase(Locale.ROOT),
                at,
                at,
                ContentHash.of(value),
                recordedAt));
        witness.judged(Kind.UNREADABLE, Witness.NOBODY, recordedAt);
    }

    private void outcome(Outcome outcome) {
        String id = outcome.delivery().partition() + "-" + outcome.delivery().offset();
        forward(
                outcome.name().key(),
                outcomes.writeValueAsBytes(outcome),
                Headers.of(REGISTER, id, EventType.DELIVERY_JUDGED.type(), outcome.recordedAt()),
                outcome.recordedAt());
    }

    private void progress(LogPosition tick, Instant upTo) {
        Progress progress = new Progress("register", tick.partition(), upTo);
        String id = tick.partition() + "-" + tick.offset();
        forward(
                progress.key(),
                json.writeValueAsBytes(progress),
                Headers.of(REGISTER, id, EventType.PROGRESSED.type(), upTo),
                upTo);
    }

    private void forward(String key, byte[] value, org.apache.kafka.common.header.Headers headers, Instant time) {
        Headers.handOn(cause, headers);
        context().forward(new Record<>(key, value, time.toEpochMilli(), headers));
    }

    private ProcessorContext<String, byte[]> context() {
        return Objects.requireNonNull(context, "init comes first");
    }
}
