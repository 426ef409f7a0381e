package no.utbredt.reporting.kafka;

import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.SourceState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.time.PartialDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Entered documents in our words. A classification nobody knows counts as internal: it shows less. */
final class WireSources {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<SourceState>>() {});

    private WireSources() {}

    static Document<EnteredSource> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireSources::source);
    }

    private static EnteredSource source(SourceState wire) {
        return new EnteredSource(
                Wire.required(wire.title(), "title"),
                Wire.required(wire.issuer(), "issuer"),
                PartialDate.parse(Wire.required(wire.publishedAt(), "publishedAt")),
                "OPEN".equals(wire.classification()));
    }
}
