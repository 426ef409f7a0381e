package no.utbredt.benchmarks.arrival;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** When each report was first seen in an answer. */
final class Sightings {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private final Schedule schedule;
    private final Coverages coverages;
    private final double[] millis;
    private long answers;
    private int done;

    Sightings(Schedule schedule, Coverages coverages) {
        this.schedule = schedule;
        this.coverages = coverages;
        this.millis = new double[schedule.reports()];
        Arrays.fill(millis, Double.NaN);
    }

    /**
     * Asks until every report has been seen.
     *
     * @param start the instant of {@link System#nanoTime()} the schedule counts from
     * @throws IllegalStateException when reports are missing five minutes after the last was due
     */
    void watch(long start) throws IOException {
        long end = start + schedule.due(schedule.requests()) + PATIENCE.toNanos();
        while (done < schedule.questions().size()) {
            for (int question = done; question < schedule.questions().size() && begun(question, start); question++) {
                look(question, start);
            }
            if (System.nanoTime() > end) {
                long missing = Arrays.stream(millis).filter(Double::isNaN).count();
                throw new IllegalStateException(missing + " reports have not been seen in any answer");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private boolean begun(int question, long start) {
        return System.nanoTime() - start > schedule.due(schedule.requestOf(schedule.firstOf(question)));
    }

    private void look(int question, long start) throws IOException {
        Set<String> counted = coverages.counted(schedule.questions().get(question));
        long now = System.nanoTime() - start;
        answers++;
        boolean whole = true;
        int last = Math.min(schedule.firstOf(question + 1), schedule.reports());
        for (int report = schedule.firstOf(question); report < last; report++) {
            if (Double.isNaN(millis[report])
                    && counted.contains(schedule.municipalityOf(report).id())) {
                millis[report] = (now - schedule.due(schedule.requestOf(report))) / 1e6;
            }
            whole &= !Double.isNaN(millis[report]);
        }
        if (whole && question == done) {
            done++;
        }
    }

    /** How many answers were read. */
    long answers() {
        return answers;
    }

    /** Milliseconds from due to seen. */
    double[] millis() {
        return millis.clone();
    }
}
