package no.utbredt.reporting.finding.web;

import java.util.List;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Publicity;

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
        Event<?> beside = known.beside().named(name);
        if (beside != null) {
            return Cited.of(beside, known);
        }
        Report report = known.report(name);
        return report == null || report.says() == null || Publicity.mayBeNamed(report, known)
                ? Cited.of(name, known)
                : Cited.NOBODYS;
    }
}
