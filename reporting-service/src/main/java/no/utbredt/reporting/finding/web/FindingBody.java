package no.utbredt.reporting.finding.web;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.web.Named;

/**
 * Something odd about reports.
 *
 * @param reports their names; blank where a name would tell who a person may be (law 12)
 */
record FindingBody(Finding.Kind kind, List<ReportName> reports) {
    static FindingBody of(Finding finding, Known known) {
        return new FindingBody(
                finding.kind(),
                finding.reports().stream().map(name -> shown(name, known)).toList());
    }

    private static ReportName shown(ReportName name, Known known) {
        Report report = known.report(name);
        Statement says = report == null ? null : report.says();
        if (report == null || says == null) {
            return name;
        }
        List<Actor> meant = known.registry().resolve(says.actor(), report.statedAt()).stream()
                .map(known.registry()::actor)
                .filter(Objects::nonNull)
                .toList();
        boolean open = meant.isEmpty()
                ? says.actor().scheme().equals("KOMNR")
                : meant.stream().noneMatch(Actor::restricted);
        return open ? name : Named.NOBODYS;
    }
}
