package no.utbredt.adoption.register.kafka;

import java.time.Instant;
import java.util.Locale;
import no.utbredt.adoption.register.Admission;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict.Kind;
import no.utbredt.contract.report.Outcome;

/** Puts a verdict into the contract's words. */
final class Judged {

    private Judged() {}

    static Outcome of(ReadDelivery delivery, Admission admission, LogPosition position, Instant recordedAt) {
        Instant at = admission.kind() == Kind.RECORDED ? admission.entry().recordedAt() : recordedAt;
        return new Outcome(
                delivery.name().source(),
                delivery.name().id(),
                admission.kind().name().toLowerCase(Locale.ROOT),
                wire(position),
                wire(admission.entry().holder()),
                delivery.contentHash(),
                at);
    }

    private static no.utbredt.contract.report.LogPosition wire(LogPosition position) {
        return new no.utbredt.contract.report.LogPosition(position.partition(), position.offset());
    }
}
