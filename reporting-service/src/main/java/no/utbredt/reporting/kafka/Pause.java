package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait that ends early, and for good, when the work is to stop. */
final class Pause {

    private final CountDownLatch end = new CountDownLatch(1);

    void end() {
        end.countDown();
    }

    boolean ended() {
        return end.getCount() == 0;
    }

    @SuppressWarnings("ReturnValueIgnored") // whoever waits asks afterwards whether it has ended
    void lasting(Duration time) {
        try {
            end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            end();
        }
    }
}
