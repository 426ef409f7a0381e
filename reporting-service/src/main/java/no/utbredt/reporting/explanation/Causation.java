package no.utbredt.reporting.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * Which reports made a standing another.
 *
 * @param known what is known at the later of the two times
 */
record Causation(Known known) {

    /** In the order of their weight in what holds now, then those that took something out. */
    List<ReportName> between(Side.@Nullable Member then, Side.@Nullable Member now) {
        List<ReportName> before = then == null ? List.of() : then.anyAge().behind();
        List<ReportName> after = now == null ? List.of() : now.anyAge().behind();
        Set<ReportName> made = new LinkedHashSet<>(after);
        before.forEach(made::remove);
        Set<ReportName> gone = new TreeSet<>(before);
        after.forEach(gone::remove);
        if (then != null && now != null) {
            gone.forEach(name -> made.addAll(known.said().corrections().outBy(name, known.horizon())));
        }
        return made.isEmpty() ? after : List.copyOf(made);
    }
}
