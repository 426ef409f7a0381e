package no.utbredt.reporting.report;

import java.util.Comparator;
import no.utbredt.reporting.kept.Unforeseeable;

/**
 * The name of a report: its source, and the id that source gave it (law 1).
 *
 * @param source within the client's registered prefix
 * @param id unique within the source
 */
public record ReportName(String source, String id) implements Comparable<ReportName> {
    private static final Comparator<ReportName> ORDER =
            Comparator.comparing(ReportName::source).thenComparing(ReportName::id);

    @Override
    public int compareTo(ReportName other) {
        return ORDER.compare(this, other);
    }

    /** A hash nobody outside can foresee: whoever chooses ids may not choose where they lie. */
    public int unforeseeable() {
        return Unforeseeable.hash(source, id);
    }
}
