package no.utbredt.contract.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of the statistics: a state of the figures that somebody froze, so that it can be cited. What it freezes never changes; a
 * later state of the document may only name it otherwise or say something else of it.
 *
 * @param title what it is called, in Norwegian
 * @param titleEnglish the same in English, or null
 * @param state {@code PRELIMINARY} or {@code FINAL}
 * @param knownAt the last second whose recordings its figures rest on, UTC
 * @param statedBy last day on which a source may have said what its figures rest on, or null for no such limit
 * @param madeAt when it was frozen, UTC, to the second; not before {@code knownAt}
 * @param follows id of the release it takes the place of, or null for the first of its line
 * @param tables names of the tables of the bank it comprises; none for all
 * @param note what whoever made it says of it, at most 2,000 characters, or null
 */
public record ReleaseState(
        String title,
        @Nullable String titleEnglish,
        String state,
        Instant knownAt,
        @Nullable LocalDate statedBy,
        Instant madeAt,
        @Nullable String follows,
        List<String> tables,
        @Nullable String note) {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public ReleaseState {
        tables = tables == null ? List.of() : List.copyOf(tables);
    }
}
