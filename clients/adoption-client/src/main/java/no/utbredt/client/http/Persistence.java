package no.utbredt.client.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import java.io.IOException;
import java.time.Duration;
import no.utbredt.client.problem.Unreachable;
import org.jspecify.annotations.Nullable;

/** Tries until it goes well or patience ends: waits longer each time, or as long as the other side asks. */
public final class Persistence {

    private static final double GIVE_OR_TAKE = 0.2;

    private final Patience patience;

    public Persistence(Patience patience) {
        this.patience = patience;
    }

    /**
     * The last attempt's result, which may still be one that should be tried again.
     *
     * @param what whom it is tried with, for the message
     * @throws Unreachable if no attempt came to an answer
     */
    public <T extends Attempt> T until(String what, CheckedSupplier<T> attempt) {
        try {
            return Failsafe.with(this.<T>policy()).get(attempt);
        } catch (FailsafeException e) {
            Throwable cause = e.getCause();
            if (cause instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new Unreachable(what + " did not answer: " + (cause == null ? e : cause), cause);
        }
    }

    private <T extends Attempt> RetryPolicy<T> policy() {
        return RetryPolicy.<T>builder()
                .handle(IOException.class)
                .handleResultIf(this::again)
                .withMaxAttempts(patience.attempts())
                .withMaxDuration(patience.whole())
                .withBackoff(patience.first(), patience.longest())
                .withJitter(GIVE_OR_TAKE)
                .withDelayFn(context -> asked(context.getLastResult()))
                .build();
    }

    private boolean again(@Nullable Attempt last) {
        return last != null
                && last.again()
                && last.retryAfter()
                        .map(wait -> wait.compareTo(patience.whole()) < 0)
                        .orElse(true);
    }

    /** A negative wait leaves it to the usual ones. */
    private static Duration asked(@Nullable Attempt last) {
        return last == null ? Duration.ofNanos(-1) : last.retryAfter().orElse(Duration.ofNanos(-1));
    }
}
