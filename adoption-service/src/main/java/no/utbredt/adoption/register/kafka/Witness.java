package no.utbredt.adoption.register.kafka;

import java.time.Instant;
import no.utbredt.adoption.report.Verdict.Kind;

/** Told of every verdict as it is given; a delivery judged again after a crash is told again. */
@FunctionalInterface
interface Witness {

    /** Whose delivery it was, where that cannot be read. */
    String NOBODY = "unknown";

    /** Sees nothing. */
    Witness NONE = (kind, client, recordedAt) -> {};

    /**
     * A verdict was given.
     *
     * @param client the registered client that sent the delivery, or {@link #NOBODY}
     * @param recordedAt when the log took the delivery
     */
    void judged(Kind kind, String client, Instant recordedAt);
}
