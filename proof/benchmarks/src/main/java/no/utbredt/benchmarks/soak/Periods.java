package no.utbredt.benchmarks.soak;

/**
 * Stretches of equal length, one behind the other, that are held against each other.
 *
 * @param start instant of {@link System#nanoTime()} of the first
 * @param nanos length of one
 * @param count how many; at least two
 */
record Periods(long start, long nanos, int count) {

    Periods {
        if (count < 2) {
            throw new IllegalArgumentException("one period has no other to be held against");
        }
    }

    static Periods ofSeconds(long start, int seconds, int count) {
        return new Periods(start, seconds * 1_000_000_000L, count);
    }

    long end() {
        return endOf(count - 1);
    }

    long endOf(int period) {
        return start + (period + 1) * nanos;
    }

    /** In which one an instant lies; what lies before or behind all of them counts to the nearest. */
    int of(long instant) {
        return Math.clamp((instant - start) / nanos, 0, count - 1);
    }
}
