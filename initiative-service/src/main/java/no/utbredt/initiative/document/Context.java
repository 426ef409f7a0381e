package no.utbredt.initiative.document;

import no.utbredt.initiative.roadmap.item.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What a document says that is neither a report nor a published figure nor of the roadmap: nobody may count it, and it is not lost.
 *
 * @param fact what it is called within the document
 * @param why why it is neither
 * @param place chapter, case, page or line it stands at, or null
 * @param quote the document's own words, or null
 * @param note a word of whoever entered it, or null
 * @param classification INTERN where it alone is so; null for the document's own
 */
public record Context(
        String fact,
        Why why,
        @Nullable String place,
        @Nullable String quote,
        @Nullable String note,
        @Nullable Classification classification) {

    /** Why something is neither a report nor a figure. */
    public enum Why {
        BENEFIT,
        CITIZEN_USAGE,
        GOVERNANCE,
        MONEY,
        NATIONAL_READINESS,
        NO_COUNT,
        NO_IDENTIFIER,
        OTHER,
        PATIENT_FIGURE,
        PLAN,
        SURVEY,
        VENDOR_READINESS
    }

    /** Whether it may be displayed where its document may. */
    boolean isOpen() {
        return classification != Classification.INTERN;
    }
}
