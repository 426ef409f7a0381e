package no.utbredt.adoption.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of what was set aside.
 *
 * @param id for ever, made of what was sent
 * @param client who sent it; null where the log alone knows
 * @param event the event as sent, as JSON; null where it was none or only its beginning is kept
 * @param lastSeen when it was last refused, UTC; the epoch where it is only on the log
 */
public record SetAside(
        String id, @Nullable String client, @Nullable String event, Instant lastSeen) {}
