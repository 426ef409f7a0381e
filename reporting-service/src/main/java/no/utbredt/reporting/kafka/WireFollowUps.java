package no.utbredt.reporting.kafka;

import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FollowUpState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.followup.FollowUp;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Follow-ups in our words. A state nobody knows counts as open: it settles nothing. */
final class WireFollowUps {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<FollowUpState>>() {});

    private WireFollowUps() {}

    static Document<FollowUp> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireFollowUps::followUp);
    }

    private static FollowUp followUp(FollowUpState wire) {
        return new FollowUp(
                Wire.required(wire.kind(), "kind"),
                state(Wire.required(wire.state(), "state")),
                wire.owner(),
                wire.note(),
                Wire.required(wire.saidAt(), "saidAt"));
    }

    private static FollowUp.State state(String code) {
        return switch (code) {
            case "EXPLAINED" -> FollowUp.State.EXPLAINED;
            case "FIXED" -> FollowUp.State.FIXED;
            default -> FollowUp.State.OPEN;
        };
    }
}
