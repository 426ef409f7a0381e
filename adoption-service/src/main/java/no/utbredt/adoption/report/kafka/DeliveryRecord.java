package no.utbredt.adoption.report.kafka;

import java.util.List;
import no.utbredt.adoption.report.Evidence;
import no.utbredt.adoption.report.Extent;
import no.utbredt.adoption.report.Report;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.ReportType;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.Subject;
import no.utbredt.contract.report.ActorReference;
import no.utbredt.contract.report.Delivery;
import no.utbredt.contract.report.EventContent;
import no.utbredt.contract.report.HeartbeatContent;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.Stamp;
import no.utbredt.contract.report.ValidFrom;
import org.jspecify.annotations.Nullable;

/** Puts a report into the contract's words. */
public final class DeliveryRecord {

    private DeliveryRecord() {}

    /** The delivery as it stands on the log. */
    public static Delivery<?> of(Stamped stamped) {
        ReportName name = stamped.name();
        return new Delivery<>(
                name.source(),
                name.id(),
                ReportType.of(stamped.report()).type(),
                content(stamped.report()),
                stamp(stamped));
    }

    private static EventContent content(Report report) {
        return switch (report) {
            case Report.Adopted adopted -> content(adopted);
            case Report.Retracted retracted -> content(retracted);
            case Report.Used used -> BesideContents.of(used);
            case Report.Agreed agreed -> BesideContents.of(agreed);
            case Report.Supported supported -> BesideContents.of(supported);
            case Report.Unchanged unchanged ->
                new HeartbeatContent(unchanged.at().toString(), unchanged.services());
        };
    }

    private static ReportContent content(Report.Adopted report) {
        return new ReportContent(
                actor(report.actor()),
                report.service(),
                report.role().name(),
                report.stage().name(),
                since(report.since()),
                report.statedAt().toString(),
                report.scopes(),
                extent(report.extent()),
                report.certainty().name(),
                report.verb(),
                report.ehrSystem(),
                evidence(report.evidence()),
                names(report.names()),
                List.of(),
                MannerRecord.of(report.manner()));
    }

    private static ReportContent content(Report.Retracted report) {
        return new ReportContent(
                null,
                null,
                null,
                null,
                null,
                report.statedAt().toString(),
                List.of(),
                null,
                "CERTAIN",
                null,
                null,
                evidence(report.evidence()),
                List.of(),
                names(report.names()),
                null);
    }

    static ValidFrom since(Since since) {
        return new ValidFrom(since.date().toString(), since.basis().name());
    }

    private static Stamp stamp(Stamped stamped) {
        var client = stamped.stamp().client();
        return new Stamp(
                client.id(),
                client.speaker().name(),
                client.organisation(),
                stamped.stamp().delegation(),
                stamped.stamp().receivedAt());
    }

    static ActorReference actor(Subject actor) {
        return new ActorReference(actor.scheme(), actor.value(), actor.serviceArea());
    }

    private static no.utbredt.contract.report.@Nullable Extent extent(@Nullable Extent extent) {
        return extent == null
                ? null
                : new no.utbredt.contract.report.Extent(extent.count(), extent.of(), extent.unit());
    }

    static no.utbredt.contract.report.@Nullable Evidence evidence(@Nullable Evidence evidence) {
        return evidence == null ? null : new no.utbredt.contract.report.Evidence(evidence.document(), evidence.place());
    }

    static List<no.utbredt.contract.report.ReportName> names(List<ReportName> names) {
        return names.stream()
                .map(name -> new no.utbredt.contract.report.ReportName(name.source(), name.id()))
                .toList();
    }
}
