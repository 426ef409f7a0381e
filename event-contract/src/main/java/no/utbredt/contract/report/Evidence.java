package no.utbredt.contract.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands. The quote itself never travels on the log: it lives in an erasable document.
 *
 * @param document id of the document, for example {@code veikart-21.1}
 * @param place chapter, case, page or line within it, or null
 */
public record Evidence(String document, @Nullable String place) {}
