package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
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
 * @param statedAt when it was stated, when that is not the document's date of publication, or null
 * @param certainty how sure the source is; CERTAIN when left out
 * @param classification INTERN is kept but not displayed until cleared; that of the document when left out, or null
 * @param note what a reader should know, in Norwegian, or null
 */
public record Citation(
        String document,
        String place,
        @Nullable String quote,
        @Nullable String fact,
        @Nullable String by,
        @Nullable String about,
        @Nullable ImpreciseDate statedAt,
        Certainty certainty,
        @Nullable Classification classification,
        @Nullable String note) {

    /** How sure the source is. */
    public enum Certainty {
        CERTAIN,
        UNCERTAIN
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Citation {
        certainty = certainty == null ? Certainty.CERTAIN : certainty;
    }
}
