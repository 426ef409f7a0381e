package no.utbredt.edge.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So much of something that runs out, handed out in the order in which it was asked for. */
final class Budget {

    private final Semaphore free;
    private final int most;
    private final Duration patience;

    /** @param patience how long to wait for what is not free yet */
    Budget(long most, Duration patience) {
        this.most = Math.toIntExact(Math.min(most, Integer.MAX_VALUE));
        this.free = new Semaphore(this.most, true);
        this.patience = patience;
    }

    /** How many wait, more or less. */
    int waiting() {
        return free.getQueueLength();
    }

    /** Takes that much, or nothing and says false when it does not become free in time. */
    boolean take(long amount) {
        if (amount > most) {
            return false;
        }
        try {
            return free.tryAcquire((int) amount, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void give(long amount) {
        free.release((int) amount);
    }
}
