package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * A document cited here, so that a reader needs no other topic.
 *
 * @param id id of the document
 * @param title the document's own title
 * @param issuer who published it
 * @param series id of the issuer's series it belongs to, or null
 * @param publishedAt when it was published, ISO 8601, as precise as known
 * @param classification INTERN: kept, not to be displayed until cleared: {@code OPEN} or {@code INTERN}
 */
public record CitedDocument(
        String id, String title, String issuer, @Nullable String series, String publishedAt, String classification) {}
