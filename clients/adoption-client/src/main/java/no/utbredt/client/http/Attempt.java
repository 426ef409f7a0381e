package no.utbredt.client.http;

import java.time.Duration;
import java.util.Optional;

/** What came of one attempt. */
public interface Attempt {

    /** Whether it may go better next time. */
    boolean again();

    /** How long the other side asks to wait. */
    Optional<Duration> retryAfter();
}
