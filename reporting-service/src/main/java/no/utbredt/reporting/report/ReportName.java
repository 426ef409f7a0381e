package no.utbredt.reporting.report;

import java.security.SecureRandom;
import java.util.Comparator;

/**
 * The name of a report: its source, and the id that source gave it (law 1).
 *
 * @param source within the client's registered prefix
 * @param id unique within the source
 */
public record ReportName(String source, String id) implements Comparable<ReportName> {
    private static final int SEED = new SecureRandom().nextInt();
    private static final Comparator<ReportName> ORDER =
            Comparator.comparing(ReportName::source).thenComparing(ReportName::id);

    @Override
    public int compareTo(ReportName other) {
        return ORDER.compare(this, other);
    }

    /** A hash nobody outside can foresee: whoever chooses ids may not choose where they lie (one of this run alone). */
    public int unforeseeable() {
        return mixed(mixed(SEED, source), id);
    }

    private static int mixed(int before, String text) {
        int hash = before;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
