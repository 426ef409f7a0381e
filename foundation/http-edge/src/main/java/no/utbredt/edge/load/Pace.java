package no.utbredt.edge.load;

import java.time.Duration;

/**
 * The slowest at which bytes may come or go.
 *
 * @param grace time given whatever comes
 * @param perSecond bytes for which another second is given, at least 1
 */
record Pace(Duration grace, long perSecond) {

    /** Begins now. */
    Run run() {
        return new Run(this, System.nanoTime());
    }

    /** Whether so many bytes in so many nanoseconds are too few. */
    boolean tooSlow(long bytes, long nanos) {
        double allowed = grace.toNanos() + bytes * 1e9 / perSecond;
        return nanos > allowed;
    }

    /** One body or answer on its way. */
    record Run(Pace pace, long since) {

        boolean tooSlow(long bytes) {
            return pace.tooSlow(bytes, System.nanoTime() - since);
        }
    }
}
