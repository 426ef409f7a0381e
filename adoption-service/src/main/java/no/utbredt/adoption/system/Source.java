package no.utbredt.adoption.system;

import org.jspecify.annotations.Nullable;

/**
 * Where something is known from.
 *
 * @param name document, page or speaker
 * @param link where it can be read, or null
 */
public record Source(String name, @Nullable Link link) {}
