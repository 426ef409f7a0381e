package no.utbredt.launcher.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a flow take one step a beat at most. As fast as it can, a flow leaves a machine of two processors no time to start
 * again what was killed.
 */
final class Pace {

    private final long beat;
    private long next = System.nanoTime();

    Pace(Duration beat) {
        this.beat = beat.toNanos();
    }

    /** Returns on the next beat, at once when that has passed already; what was missed is not made up for. */
    void await() {
        for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        next = System.nanoTime() + beat;
    }
}
