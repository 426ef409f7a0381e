package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands, and whose it is.
 *
 * @param document id of the document in sources.yaml
 * @param place chapter, case, page or line
 * @param quote the document's own words, short, or null
 * @param fact id of the fact in an extraction of the document, or null
 * @param by who asserts it, when that is not the issuer, or null
 * @param about whose matter it is, when somebody speaks about another's date or state, or null
 * @param statedAt when it was stated, when that is not the document's date of publication, ISO 8601, as precise as
 *     known, or null
 * @param certainty how sure the source is; CERTAIN when left out: {@code CERTAIN} or {@code UNCERTAIN}
 * @param classification INTERN is kept but not displayed until cleared; that of the document when left out: {@code
 *     OPEN} or {@code INTERN}, or null
 * @param note what a reader should know, in Norwegian, or null
 */
public record SourceReference(
        String document,
        String place,
        @Nullable String quote,
        @Nullable String fact,
        @Nullable String by,
        @Nullable String about,
        @Nullable String statedAt,
        String certainty,
        @Nullable String classification,
        @Nullable String note) {

    /** An unsaid certainty is certain: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public SourceReference {
        certainty = certainty == null ? "CERTAIN" : certainty;
    }
}
