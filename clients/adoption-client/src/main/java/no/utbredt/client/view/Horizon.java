package no.utbredt.client.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures know.
 *
 * @param ready whether questions are answered
 * @param reports how many are counted
 * @param knownUpTo everything sent before it is in the figures; null while nothing is known
 */
public record Horizon(boolean ready, long reports, @Nullable Instant knownUpTo) {

    /** Whether what was recorded then is in the figures. */
    public boolean knows(Instant recorded) {
        return ready && knownUpTo != null && knownUpTo.isAfter(recorded);
    }
}
