package no.utbredt.reporting.initiative;

import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who said something of an initiative, where and when.
 *
 * @param document id of the document
 * @param title the document's title, or its id
 * @param issuer who published the document
 * @param place chapter, case, page or line
 * @param quote its own words, or null when not given
 * @param note what a reader should know, in Norwegian, or null
 * @param by who asserts it when that is not the issuer, or null
 * @param about whose matter it is when somebody speaks about another's, or null
 * @param statedAt when it was said
 * @param certain whether the source is certain
 */
public record Said(
        String document,
        String title,
        String issuer,
        String place,
        @Nullable String quote,
        @Nullable String note,
        @Nullable String by,
        @Nullable String about,
        PartialDate statedAt,
        boolean certain) {

    /** Whether it had been stated by the horizon's day. */
    boolean heardWithin(Horizon horizon) {
        return horizon.heard(statedAt);
    }

    /** Who speaks: who asserts it, or the issuer. */
    public String speaker() {
        return by == null ? issuer : by;
    }
}
