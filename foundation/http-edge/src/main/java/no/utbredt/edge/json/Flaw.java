package no.utbredt.edge.json;

import no.utbredt.vocabulary.Misread;

/**
 * What another reader might read in another way.
 *
 * @param pointer where, a JSON pointer (RFC 6901)
 * @param why code {@code member-twice}, {@code text-not-unicode} or {@code number-out-of-range}
 */
public record Flaw(String pointer, Misread why) {}
