package no.utbredt.reporting.knowledge;

import java.util.List;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;

/** Of whom whoever asks is told (law 12). */
public final class Publicity {

    private Publicity() {}

    /**
     * Whether whom a report speaks of may be named: nobody it may mean may be a person the reader does not see. Of those nobody knows
     * only municipalities may, but to an operator; a retraction speaks of whom the reports it takes back speak of.
     */
    public static boolean mayBeNamed(Report report, Known known) {
        Statement says = report.says();
        if (says == null) {
            return report.replaces().stream()
                    .map(known::report)
                    .allMatch(named -> named != null && named.says() != null && mayBeNamed(named, known));
        }
        return mayBeNamed(report, says.actor(), known);
    }

    /** Whether whom something speaks of as that actor may be named. */
    public static boolean mayBeNamed(Report report, Reference actor, Known known) {
        List<String> meant = known.registry().resolve(actor, report.statedAt());
        return meant.isEmpty()
                ? known.insight().full() || actor.scheme().equals("KOMNR")
                : meant.stream().allMatch(known.disclosure()::tellsOf);
    }
}
