package no.utbredt.reporting.bank.web;

import java.time.Instant;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/** The instant up to which everything is known, where it says something. */
final class Edge {

    private Edge() {}

    /**
     * To the second, or null: while it is not known, and when it lies beyond a time that the address names, for then nothing more
     * will be known of that time and the answer is the same for ever.
     */
    static @Nullable String told(KnownUpTo known, Vintage vintage) {
        Instant edge = known.edge();
        boolean whole = vintage.said() && !known.provisional(vintage.knownAt());
        return edge == null || whole ? null : Telling.instant(edge);
    }
}
