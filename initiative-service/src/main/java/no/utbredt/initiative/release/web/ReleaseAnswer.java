package no.utbredt.initiative.release.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * A release as it stands.
 *
 * @param knownAt the last second whose recordings its figures rest on
 * @param statedBy last day on which a source may have said what they rest on; null for no such limit
 * @param madeAt when it was frozen
 * @param follows id of the release it takes the place of; null for the first of its line
 * @param tables names of the tables it comprises; none for all
 */
record ReleaseAnswer(
        String id,
        String title,
        @Nullable String titleEnglish,
        Release.State state,
        Instant knownAt,
        @Nullable LocalDate statedBy,
        Instant madeAt,
        @Nullable String follows,
        List<String> tables,
        @Nullable String note) {

    static ReleaseAnswer of(Release release) {
        return new ReleaseAnswer(
                release.id(),
                release.title(),
                release.titleEnglish(),
                release.state(),
                release.knownAt(),
                release.statedBy(),
                release.madeAt(),
                release.follows(),
                release.tables(),
                release.note());
    }
}
