package no.utbredt.adoption.imports;

import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One record of a body, as it was sent.
 *
 * @param line where it begins, see {@link Mark}
 * @param bytes without what parts it from the next; of one that cannot be a record its beginning
 * @param fault why it cannot be one, or null
 * @param next where to go on
 */
public record Cut(long line, byte[] bytes, @Nullable Fault fault, Mark next) {}
