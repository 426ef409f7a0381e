package no.utbredt.reporting.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.vocabulary.Days;

/**
 * Where a list of changes goes on. It names no report: a name may tell who a person is (law 12).
 *
 * @param at the last instant to be listed
 * @param passed how many of those recorded at just that instant have been listed, 0 to {@link #MOST_PASSED}
 */
public record ChangesFrom(Instant at, int passed) {
    /** From the latest on. */
    public static final ChangesFrom LATEST = new ChangesFrom(Instant.MAX, 0);

    private static final int MOST_PASSED = 1_000_000;

    public ChangesFrom {
        if (passed < 0 || passed > MOST_PASSED) {
            throw new IllegalArgumentException("from 0 to " + MOST_PASSED + " may be passed, not " + passed);
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static ChangesFrom parse(String text) {
        int mark = text.lastIndexOf('~');
        if (mark < 0 || text.length() > 50) {
            throw new IllegalArgumentException("an instant and a number with ~ between them");
        }
        try {
            Instant at = Instant.parse(text.substring(0, mark));
            Days.within(OsloDay.of(at));
            return new ChangesFrom(at, Integer.parseInt(text.substring(mark + 1)));
        } catch (DateTimeException notAnInstant) {
            throw new IllegalArgumentException(notAnInstant);
        }
    }

    /** After those shown, which are at least one. */
    ChangesFrom after(List<Report> shown) {
        Instant last = shown.getLast().stamp().recordedAt();
        int there = (int) shown.stream()
                .filter(report -> report.stamp().recordedAt().equals(last))
                .count();
        return new ChangesFrom(last, last.equals(at) ? passed + there : there);
    }

    @Override
    public String toString() {
        return at + "~" + passed;
    }
}
