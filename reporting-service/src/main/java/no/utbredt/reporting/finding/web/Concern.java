package no.utbredt.reporting.finding.web;

import java.util.List;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.report.Beside;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, as its first report has it. Neither is said where the actor may be a person the reader does not see (law 12).
 *
 * @param service null where it is about none alone
 * @param actor null where nobody knows which it is
 */
record Concern(@Nullable Named service, @Nullable Named actor) {

    private static final Concern UNSAID = new Concern(null, null);

    /** @param day epoch day whose name of the actor is told */
    static Concern of(List<ReportName> reports, int day, Known known) {
        if (reports.isEmpty()) {
            return UNSAID;
        }
        Event<?> beside = known.beside().named(reports.getFirst());
        if (beside != null) {
            return beside.says() instanceof Beside.OfActor said
                    ? of(beside.report(), said.actor(), said.service(), day, known)
                    : UNSAID;
        }
        Report report = known.report(reports.getFirst());
        Statement says = report == null ? null : report.says();
        return report == null || says == null ? UNSAID : of(report, says.actor(), says.service(), day, known);
    }

    private static Concern of(Report report, Reference actor, @Nullable String service, int day, Known known) {
        if (!Publicity.mayBeNamed(report, actor, known)) {
            return UNSAID;
        }
        List<String> meant = known.registry().resolve(actor, report.statedAt());
        return new Concern(
                service == null ? null : Named.service(service, known),
                meant.size() == 1 ? Named.actor(meant.getFirst(), day, known) : null);
    }
}
