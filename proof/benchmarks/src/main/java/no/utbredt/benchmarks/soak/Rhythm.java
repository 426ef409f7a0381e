package no.utbredt.benchmarks.soak;

import java.util.concurrent.locks.LockSupport;

/**
 * Something that is due again and again at instants fixed before, whether the last was done in time or not.
 *
 * @param start instant of {@link System#nanoTime()} of the first
 * @param everyNanos between two
 */
record Rhythm(long start, long everyNanos) {

    static Rhythm ofMillis(long start, long every) {
        return new Rhythm(start, every * 1_000_000);
    }

    /** When that one is due. */
    long due(int number) {
        return start + number * everyNanos;
    }

    /** Waits until that one is due, and says when that was. */
    long await(int number) {
        long due = due(number);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
