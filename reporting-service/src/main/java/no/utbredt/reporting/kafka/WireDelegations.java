package no.utbredt.reporting.kafka;

import java.util.Set;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Delegations in our words. */
final class WireDelegations {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<DelegationState>>() {});

    private WireDelegations() {}

    static Document<Delegation> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireDelegations::delegation);
    }

    private static Delegation delegation(DelegationState wire) {
        var organisation = Wire.required(wire.organisation(), "organisation");
        return new Delegation(
                Wire.required(wire.vendor(), "vendor"),
                new Identifier(organisation.scheme(), organisation.value()),
                Set.copyOf(Wire.list(wire.services())),
                Dated.between(true, wire.from(), wire.to()));
    }
}
