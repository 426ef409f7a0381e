package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.report.Report;

/** Reports that wait to be worked off. Its lock is held for the length of a step, so that nobody waits who records. */
final class Touched {
    private final int many;
    private List<Report> waiting = new ArrayList<>();

    Touched(int many) {
        this.many = many;
    }

    /** Whether many wait now. */
    synchronized boolean add(Report report) {
        waiting.add(report);
        return waiting.size() >= many;
    }

    /** All that wait, which then no longer do. */
    synchronized List<Report> taken() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Report> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }
}
