package no.utbredt.contract.document;

import org.jspecify.annotations.Nullable;

/**
 * What a document says that is neither a report nor a published figure nor of the roadmap.
 *
 * @param fact what it is called within the document
 * @param why why it is neither, a code such as {@code NO_COUNT}
 * @param place chapter, case, page or line it stands at, or null
 * @param quote the document's own words, or null
 * @param note a word of whoever entered it, or null
 * @param classification {@code INTERN} where it alone is so, else the document's own or null
 */
public record ContextStatement(
        String fact,
        String why,
        @Nullable String place,
        @Nullable String quote,
        @Nullable String note,
        @Nullable String classification) {}
