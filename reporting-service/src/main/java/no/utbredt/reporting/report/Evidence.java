package no.utbredt.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands.
 *
 * @param document id of the document
 * @param place chapter, case, page or line within it, or null
 */
public record Evidence(String document, @Nullable String place) {}
