package no.utbredt.adoption.report.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Only so many requests wait for the register's verdict at once: each holds a thread. A wish to wait may be left unheard (RFC 7240, section 2). */
@Component
final class VerdictWaits {

    private final Semaphore free;

    VerdictWaits(@Value("${utbredt.waiting-for-verdicts:64}") int most) {
        this.free = new Semaphore(most);
    }

    /** Does something with the wait wished for, or with none when enough wait already. */
    <T> T within(Duration wished, Function<Duration, T> work) {
        if (wished.isZero() || !free.tryAcquire()) {
            return work.apply(Duration.ZERO);
        }
        try {
            return work.apply(wished);
        } finally {
            free.release();
        }
    }
}
