package no.utbredt.documents;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the postman when something was written. Rings while nobody waits are remembered as one. */
public final class Doorbell {

    private final Semaphore rung = new Semaphore(0);

    /** Wakes the postman, now or at its next wait. */
    public void ring() {
        rung.release();
    }

    /** Waits for a ring, at most that long. */
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
