package no.utbredt.reporting.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.utbredt.contract.report.AgreementContent;
import no.utbredt.contract.report.HeartbeatContent;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.SupportContent;
import no.utbredt.contract.report.UsageContent;
import no.utbredt.contract.report.ValidFrom;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Heartbeat;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/** What is said beside the stages, in our words. */
final class WireBeside {

    private WireBeside() {}

    static Event<Usage> usage(RecordedReport<UsageContent> wire, UsageContent content) {
        if (!Wire.countable(content.volume())) {
            throw new IllegalArgumentException("a volume of " + content.volume());
        }
        String role = content.role();
        return new Event<>(
                WireReports.report(wire, content.statedAt(), null, content.corrects()),
                new Usage(
                        WireStatements.reference(Wire.required(content.actor(), "content.actor")),
                        Wire.required(content.service(), "content.service"),
                        role == null ? null : Role.ofCode(role),
                        content.channel(),
                        PartialDate.parse(Wire.required(content.month(), "content.month")),
                        content.volume(),
                        Wire.required(content.unit(), "content.unit"),
                        WireStatements.evidence(content.evidence())));
    }

    static Event<Heartbeat> heartbeat(RecordedReport<HeartbeatContent> wire, HeartbeatContent content) {
        Instant at = Instant.parse(Wire.required(content.at(), "content.at"));
        String day = PartialDate.of(OsloDay.of(at)).toString();
        return new Event<>(
                WireReports.report(wire, day, null, List.of()), new Heartbeat(at, Set.copyOf(content.services())));
    }

    static Event<Agreement> agreement(RecordedReport<AgreementContent> wire, AgreementContent content) {
        return new Event<>(
                WireReports.report(wire, content.statedAt(), null, content.corrects()),
                new Agreement(
                        WireStatements.reference(Wire.required(content.actor(), "content.actor")),
                        content.service(),
                        Wire.required(content.kind(), "content.kind"),
                        Wire.required(content.counterparty(), "content.counterparty"),
                        Wire.partial(content.signed()),
                        Wire.partial(content.from()),
                        Wire.partial(content.to()),
                        WireStatements.evidence(content.evidence())));
    }

    static Event<Support> support(RecordedReport<SupportContent> wire, SupportContent content) {
        ValidFrom since = content.validFrom();
        SupportContent.Planned planned = content.planned();
        String vendor =
                content.vendor() == null ? Wire.required(wire.stamp(), "stamp").organisation() : content.vendor();
        if (since == null && planned == null) {
            throw new IllegalArgumentException("without content.validFrom or content.planned");
        }
        return new Event<>(
                WireReports.report(wire, content.statedAt(), null, content.corrects()),
                new Support(
                        Wire.required(vendor, "content.vendor"),
                        Wire.required(content.product(), "content.product"),
                        Wire.required(content.service(), "content.service"),
                        Role.ofCode(Wire.required(content.role(), "content.role")),
                        Support.State.ofCode(Wire.required(content.state(), "content.state")),
                        since == null ? null : PartialDate.parse(Wire.required(since.date(), "content.validFrom.date")),
                        since == null ? null : WireStatements.basis(since),
                        planned == null ? null : planned(planned),
                        WireStatements.evidence(content.evidence())));
    }

    private static Support.Planned planned(SupportContent.Planned planned) {
        return new Support.Planned(
                Window.parse(end(planned.earliest()) + "/" + end(planned.latest())),
                planned.earliest(),
                planned.latest(),
                Wire.required(planned.firmness(), "content.planned.firmness"));
    }

    private static String end(@Nullable String date) {
        return date == null ? ".." : date;
    }
}
