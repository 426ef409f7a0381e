package no.utbredt.reporting.system;

import org.jspecify.annotations.Nullable;

/**
 * Where a system is known from.
 *
 * @param name document, page or speaker
 * @param link its address on the web, or null
 */
public record Source(String name, @Nullable String link) {}
