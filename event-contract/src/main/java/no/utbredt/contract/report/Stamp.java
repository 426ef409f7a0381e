package no.utbredt.contract.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the door adds to a report: who was heard, in which capacity, and on what ground.
 *
 * @param client the authenticated client's id
 * @param speaker {@code ACTOR}, {@code VENDOR}, {@code OPERATOR} or {@code DOCUMENT}: the capacity, and with it the source
 *     rank (law 2: actor itself, delegated vendor, NHN, document)
 * @param organisation organisation number the client acts for (the actor itself, or the vendor), or null
 * @param delegation id of the delegation relied on; null where none is needed, or where the actor is not known yet and it is
 *     judged when the report is placed
 * @param receivedAt when the door took it, UTC
 */
public record Stamp(
        String client,
        String speaker,
        @Nullable String organisation,
        @Nullable String delegation,
        Instant receivedAt) {}
