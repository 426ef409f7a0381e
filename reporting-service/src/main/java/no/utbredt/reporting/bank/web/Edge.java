package no.utbredt.reporting.bank.web;

import java.time.Instant;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/** The instant up to which everything is known. */
final class Edge {

    private Edge() {}

    /** To the second, or null while it is not known. */
    static @Nullable String told(KnownUpTo known) {
        Instant edge = known.edge();
        return edge == null ? null : Telling.instant(edge);
    }
}
