package no.utbredt.local.testing;

import java.time.Duration;

/**
 * How long a test waits for what must come. A test that passes never waits so long: the limit only ends one that would hang,
 * and it is set so far off that a busy machine does not reach it.
 */
public final class Patience {

    /** Five minutes. */
    public static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}
}
