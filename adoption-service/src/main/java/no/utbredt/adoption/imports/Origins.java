package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import no.utbredt.adoption.report.LogPosition;

/** Whose the deliveries on the log are. */
@FunctionalInterface
public interface Origins {

    /** Those of the deliveries that came from that client at that very instant. */
    Set<LogPosition> of(Collection<LogPosition> deliveries, String client, Instant at);
}
