package no.utbredt.adoption.report.kafka;

import java.util.List;
import no.utbredt.adoption.report.Evidence;
import no.utbredt.adoption.report.Extent;
import no.utbredt.adoption.report.Judge;
import no.utbredt.adoption.report.Report;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.Subject;
import no.utbredt.contract.report.ActorReference;
import no.utbredt.contract.report.Delivery;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.Stamp;
import no.utbredt.contract.report.ValidFrom;
import org.jspecify.annotations.Nullable;

/** Puts a report into the contract's words. */
public final class DeliveryRecord {

    private DeliveryRecord() {}

    /** The delivery as it stands on the log. */
    public static Delivery of(Stamped stamped) {
        ReportName name = stamped.name();
        return switch (stamped.report()) {
            case Report.Adopted adopted ->
                new Delivery(name.source(), name.id(), Judge.REPORTED, content(adopted), stamp(stamped));
            case Report.Retracted retracted ->
                new Delivery(name.source(), name.id(), Judge.RETRACTED, content(retracted), stamp(stamped));
        };
    }

    private static ReportContent content(Report.Adopted report) {
        return new ReportContent(
                actor(report.actor()),
                report.service(),
                report.role().name(),
                report.stage().name(),
                new ValidFrom(
                        report.since().date().toString(), report.since().basis().name()),
                report.statedAt().toString(),
                report.scopes(),
                extent(report.extent()),
                report.certainty().name(),
                report.verb(),
                report.ehrSystem(),
                evidence(report.evidence()),
                names(report.names()),
                List.of());
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
                names(report.names()));
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

    private static ActorReference actor(Subject actor) {
        return new ActorReference(actor.scheme(), actor.value(), actor.serviceArea());
    }

    private static no.utbredt.contract.report.@Nullable Extent extent(@Nullable Extent extent) {
        return extent == null
                ? null
                : new no.utbredt.contract.report.Extent(extent.count(), extent.of(), extent.unit());
    }

    private static no.utbredt.contract.report.@Nullable Evidence evidence(@Nullable Evidence evidence) {
        return evidence == null ? null : new no.utbredt.contract.report.Evidence(evidence.document(), evidence.place());
    }

    private static List<no.utbredt.contract.report.ReportName> names(List<ReportName> names) {
        return names.stream()
                .map(name -> new no.utbredt.contract.report.ReportName(name.source(), name.id()))
                .toList();
    }
}
