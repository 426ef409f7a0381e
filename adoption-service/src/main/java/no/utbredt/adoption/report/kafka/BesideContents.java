package no.utbredt.adoption.report.kafka;

import no.utbredt.adoption.report.Report;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Support;
import no.utbredt.contract.report.AgreementContent;
import no.utbredt.contract.report.SupportContent;
import no.utbredt.contract.report.UsageContent;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts what stands beside the stages into the contract's words. */
final class BesideContents {

    private BesideContents() {}

    static UsageContent of(Report.Used report) {
        Role role = report.role();
        return new UsageContent(
                DeliveryRecord.actor(report.actor()),
                report.service(),
                role == null ? null : role.name(),
                report.channel(),
                report.month().toString(),
                report.volume(),
                report.unit().name(),
                report.statedAt().toString(),
                DeliveryRecord.evidence(report.evidence()),
                DeliveryRecord.names(report.names()));
    }

    static AgreementContent of(Report.Agreed report) {
        return new AgreementContent(
                DeliveryRecord.actor(report.actor()),
                report.service(),
                report.kind().name(),
                report.counterparty(),
                text(report.signed()),
                text(report.from()),
                text(report.to()),
                report.statedAt().toString(),
                DeliveryRecord.evidence(report.evidence()),
                DeliveryRecord.names(report.names()));
    }

    static SupportContent of(Report.Supported report) {
        Since since = report.support().since();
        Support.Planned planned = report.support().planned();
        return new SupportContent(
                report.product(),
                report.vendor(),
                report.service(),
                report.role().name(),
                report.support().state().name(),
                since == null ? null : DeliveryRecord.since(since),
                planned == null
                        ? null
                        : new SupportContent.Planned(
                                text(planned.earliest()),
                                text(planned.latest()),
                                planned.firmness().name()),
                report.statedAt().toString(),
                DeliveryRecord.evidence(report.evidence()),
                DeliveryRecord.names(report.names()));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
