package no.utbredt.initiative.release.web;

import java.util.List;
import no.utbredt.initiative.release.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is sent.
 *
 * @param title what it is called, in Norwegian, 1 to 200 characters
 * @param titleEnglish the same in English
 * @param state PRELIMINARY or FINAL
 * @param knownAt the last second whose recordings its figures rest on, not in the future; that of the writing unless said
 * @param statedBy last day on which a source may have said what they rest on; no such limit unless said
 * @param follows id of the release it takes the place of
 * @param tables names of the tables it comprises, at most 50; all unless said
 * @param note what there is to say of it, at most 2,000 characters
 */
record ReleaseBody(
        @Nullable String title,
        @Nullable String titleEnglish,
        @Nullable String state,
        @Nullable String knownAt,
        @Nullable String statedBy,
        @Nullable String follows,
        @Nullable List<@Nullable String> tables,
        @Nullable String note) {

    Proposal proposal() {
        return Proposal.read(title, titleEnglish, state, knownAt, statedBy, follows, tables, note);
    }
}
