package no.utbredt.reporting.finding.web;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.web.Cited;

/**
 * Something odd about reports.
 *
 * @param reports what they are cited by; blank where that would tell who a person may be (law 12)
 */
record FindingBody(Finding.Kind kind, List<Cited> reports) {
    static FindingBody of(Finding finding, Known known) {
        return new FindingBody(
                finding.kind(),
                finding.reports().stream().map(name -> shown(name, known)).toList());
    }

    private static Cited shown(ReportName name, Known known) {
        Report report = known.report(name);
        Statement says = report == null ? null : report.says();
        if (report == null || says == null) {
            return Cited.of(name, known);
        }
        List<Actor> meant = known.registry().resolve(says.actor(), report.statedAt()).stream()
                .map(known.registry()::actor)
                .filter(Objects::nonNull)
                .toList();
        boolean open = meant.isEmpty()
                ? says.actor().scheme().equals("KOMNR")
                : meant.stream().noneMatch(Actor::restricted);
        return open ? Cited.of(report) : Cited.NOBODYS;
    }
}
