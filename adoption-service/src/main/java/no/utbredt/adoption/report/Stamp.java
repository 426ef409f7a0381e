package no.utbredt.adoption.report;

import java.time.Instant;
import no.utbredt.adoption.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * Who was heard and on what ground.
 *
 * @param delegation id of the delegation relied on; null where none is needed or it is judged later
 * @param receivedAt when the door took the request, UTC
 */
public record Stamp(Client client, @Nullable String delegation, Instant receivedAt) {}
