package no.utbredt.reporting.kafka;

import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Footnote;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Footnotes in our words. */
final class WireFootnotes {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<FootnoteState>>() {});

    private WireFootnotes() {}

    static Document<Footnote> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireFootnotes::footnote);
    }

    private static Footnote footnote(FootnoteState wire) {
        return new Footnote(Wire.required(wire.quote(), "quote"));
    }
}
