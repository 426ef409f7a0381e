package no.utbredt.reporting.kafka;

import no.utbredt.contract.report.Progress;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** A writer's progress. */
final class WireProgress {

    private static final ObjectReader READER = Wire.reader(new TypeReference<Progress>() {});

    private WireProgress() {}

    static Progress read(ConsumerRecord<byte[], byte[]> record) {
        Progress word = Wire.read(record, READER);
        Wire.required(word.writer(), "writer");
        Wire.required(word.upTo(), "upTo");
        return word;
    }
}
