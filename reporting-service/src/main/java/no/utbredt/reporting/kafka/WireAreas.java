package no.utbredt.reporting.kafka;

import java.util.function.Function;
import no.utbredt.contract.document.AreaState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.document.Document;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Areas in our words. */
final class WireAreas {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<AreaState>>() {});

    private WireAreas() {}

    static Document<NamedArea> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireAreas::area);
    }

    private static NamedArea area(AreaState wire) {
        return new NamedArea(
                Wire.required(wire.kind(), "kind"),
                Wire.dated(wire.names(), Function.identity()),
                wire.complete(),
                wire.registeredFrom(),
                Wire.list(wire.sources()));
    }
}
