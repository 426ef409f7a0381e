package no.utbredt.reporting.subscription;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often what was not taken is told again: each time after twice as long, of which half is by chance, so that those who failed
 * together do not all come back together.
 *
 * @param first how long after the first failure, at most
 * @param longest the longest wait, unless the receiver asks for a longer one
 * @param giveUp how long nothing may be taken until it is given up
 */
public record Retries(Duration first, Duration longest, Duration giveUp) {

    /**
     * When it is tried next.
     *
     * @param failures how many there were before, at least 0
     * @param asked how long the receiver wants to be left alone, or null when it did not say
     * @param chance 0 to 1
     */
    Instant next(Instant now, int failures, @Nullable Duration asked, double chance) {
        double most = Math.min((double) longest.toMillis(), first.toMillis() * Math.pow(2, failures));
        Duration wait = Duration.ofMillis((long) (most * (1 + chance) / 2));
        return now.plus(asked == null ? wait : later(wait, earlier(asked, giveUp)));
    }

    /** Whether nothing has been taken for too long. */
    boolean isOver(@Nullable Instant failing, Instant now) {
        return failing != null && !now.isBefore(failing.plus(giveUp));
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
