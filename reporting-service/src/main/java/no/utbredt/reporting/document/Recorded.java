package no.utbredt.reporting.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of a document as recorded.
 *
 * @param at when the store took it, UTC
 * @param state the state from then on, or null when the document was removed
 */
public record Recorded<S>(Instant at, @Nullable S state) {}
