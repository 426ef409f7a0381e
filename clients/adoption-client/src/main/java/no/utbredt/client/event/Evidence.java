package no.utbredt.client.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands.
 *
 * @param document code of the document
 * @param place such as {@code kap. 2.1.3} or {@code s. 4}
 * @param quote the source's own words, at most 2,000 characters; kept apart from the log and erasable
 * @param classification null where the roadmap says whether the document is open
 */
public record Evidence(
        String document,
        @Nullable String place,
        @Nullable String quote,
        @Nullable Classification classification) {

    public Evidence {
        Bounds.code(document, "document");
    }
}
