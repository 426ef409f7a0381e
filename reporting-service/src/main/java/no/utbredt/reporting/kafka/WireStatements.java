package no.utbredt.reporting.kafka;

import java.util.Set;
import no.utbredt.contract.report.ActorReference;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.ValidFrom;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Evidence;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a report says, in our words. */
final class WireStatements {

    private WireStatements() {}

    static Statement statement(ReportContent wire) {
        String stage = Wire.required(wire.stage(), "content.stage");
        var since = Wire.required(wire.validFrom(), "content.validFrom");
        return new Statement(
                reference(Wire.required(wire.actor(), "content.actor")),
                Wire.required(wire.service(), "content.service"),
                Role.ofCode(Wire.required(wire.role(), "content.role")),
                Stage.ofCode(stage),
                Stage.isCode(stage) ? null : stage,
                PartialDate.parse(Wire.required(since.date(), "content.validFrom.date")),
                basis(since),
                Set.copyOf(wire.scopes()),
                extent(wire.extent()),
                "CERTAIN".equals(wire.certainty()),
                wire.verb(),
                wire.ehrSystem(),
                evidence(wire.evidence()),
                WireManners.manner(wire.manner()));
    }

    static StartBasis basis(ValidFrom since) {
        return "STARTED".equals(since.basis()) ? StartBasis.STARTED : StartBasis.OBSERVED;
    }

    static Reference reference(ActorReference wire) {
        return new Reference(
                Wire.required(wire.scheme(), "content.actor.scheme"),
                Wire.required(wire.value(), "content.actor.value"),
                wire.serviceArea());
    }

    private static @Nullable Extent extent(no.utbredt.contract.report.@Nullable Extent wire) {
        return wire == null ? null : new Extent(wire.count(), wire.of(), wire.unit());
    }

    static @Nullable Evidence evidence(no.utbredt.contract.report.@Nullable Evidence wire) {
        return wire == null
                ? null
                : new Evidence(Wire.required(wire.document(), "content.evidence.document"), wire.place());
    }
}
