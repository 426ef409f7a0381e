package no.utbredt.reporting.kafka;

import java.util.Map;
import no.utbredt.contract.initiative.CitedDocument;
import no.utbredt.contract.initiative.SourceReference;
import no.utbredt.reporting.initiative.Said;
import no.utbredt.reporting.time.PartialDate;

/**
 * Who said what, by the documents an initiative cites.
 *
 * @param cited the documents, by id
 */
record WireSaid(Map<String, CitedDocument> cited) {

    private static final String OPEN = "OPEN";

    Said of(SourceReference wire) {
        CitedDocument document = Wire.required(cited.get(wire.document()), "the cited document " + wire.document());
        String classification = wire.classification() == null ? document.classification() : wire.classification();
        boolean open = OPEN.equals(classification);
        return new Said(
                wire.document(),
                document.title(),
                wire.place(),
                open ? wire.quote() : null,
                wire.by(),
                wire.about(),
                PartialDate.parse(wire.statedAt() == null ? document.publishedAt() : wire.statedAt()),
                "CERTAIN".equals(wire.certainty()),
                open);
    }
}
