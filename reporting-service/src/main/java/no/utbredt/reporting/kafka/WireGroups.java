package no.utbredt.reporting.kafka;

import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.PartialDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Actor groups in our words. */
final class WireGroups {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<ActorGroupState>>() {});

    private WireGroups() {}

    static Document<Group> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireGroups::group);
    }

    private static Group group(ActorGroupState wire) {
        String name = Wire.required(wire.name(), "name");
        return new Group(
                name,
                wire.nameEnglish() == null ? name : wire.nameEnglish(),
                wire.complete(),
                wire.registeredFrom(),
                wire.restricted(),
                Wire.list(wire.totals()).stream()
                        .filter(total -> Wire.countable(total.value()))
                        .map(total -> new Group.Total(
                                PartialDate.parse(Wire.required(total.date(), "date of a total")), total.value()))
                        .toList());
    }
}
