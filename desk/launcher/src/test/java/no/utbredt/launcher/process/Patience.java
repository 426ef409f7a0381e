package no.utbredt.launcher.process;

import java.time.Duration;

/**
 * How long a test of the whole product waits for what must come. One that passes never waits so long: the limit only ends one
 * that would hang, and it is set so far off that a busy machine does not reach it.
 */
final class Patience {

    /** Five minutes. */
    static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}
}
