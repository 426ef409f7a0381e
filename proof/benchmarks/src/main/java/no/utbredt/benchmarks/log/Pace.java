package no.utbredt.benchmarks.log;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Watches by committed offsets how fast a group works off a log that was filled before. */
public record Pace(Brokers brokers, String topic, String group) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /**
     * Records a second from the first commit beyond {@code warm} to the commit of {@code end}.
     *
     * @throws IllegalStateException when the group does not get there in five minutes
     */
    public double perSecond(long warm, long end) throws InterruptedException, ExecutionException {
        long first = await(warm);
        long begun = System.nanoTime();
        long last = await(end);
        return (last - first) / ((System.nanoTime() - begun) / 1e9);
    }

    /** Waits until that many are committed, and says how many are. */
    public long await(long records) throws InterruptedException, ExecutionException {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        long committed = brokers.committed(group, topic);
        while (committed < records) {
            if (System.nanoTime() > patient) {
                throw new IllegalStateException("%s has committed %d of %d".formatted(group, committed, records));
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
            committed = brokers.committed(group, topic);
        }
        return committed;
    }
}
