package no.utbredt.launcher.process;

import java.time.Duration;

/**
 * How long a test of the whole product waits for what must come. One that passes never waits so long: the limit only ends one
 * that would hang, and it is set so far off that a busy machine does not reach it.
 */
final class Patience {

    /** Five minutes. */
    static final Duration LONG = Duration.ofMinutes(5);

    /** Three quarters of an hour: for a whole folder of tests in another language, each of which waits as long as {@link #LONG}. */
    static final Duration WHOLE = Duration.ofMinutes(45);

    private Patience() {}
}
