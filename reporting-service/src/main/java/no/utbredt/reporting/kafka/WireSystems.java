package no.utbredt.reporting.kafka;

import java.util.function.Function;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.EhrSystemState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Source;
import no.utbredt.reporting.system.Vendor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** EHR systems in our words. */
final class WireSystems {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<EhrSystemState>>() {});

    private WireSystems() {}

    static Document<EhrSystem> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireSystems::system);
    }

    private static EhrSystem system(EhrSystemState wire) {
        return new EhrSystem(
                Wire.dated(wire.vendors(), WireSystems::vendor),
                Wire.dated(wire.names(), Function.identity()),
                Wire.dated(wire.aliases(), Function.identity()),
                Wire.dated(wire.versions(), Function.identity()),
                Wire.list(wire.sources()).stream()
                        .map(each -> new Source(Wire.required(each.name(), "name of a source"), each.link()))
                        .toList());
    }

    private static Vendor vendor(EhrSystemState.Vendor wire) {
        return new Vendor(
                Wire.required(wire.id(), "id of a vendor"),
                wire.organisationNumber(),
                Wire.required(wire.name(), "name of a vendor"));
    }
}
