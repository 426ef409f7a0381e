package no.utbredt.reporting.release.web;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import org.jspecify.annotations.Nullable;

/**
 * A release among others.
 *
 * @param titleEnglish null where it has no English title
 * @param knownAt the last second whose recordings its figures rest on
 * @param statedBy last day on which a source may have said what they rest on; null for no such limit
 * @param madeAt when it was frozen
 * @param follows id of the release it takes the place of; null for the first of its line
 * @param address where it is told, for ever
 */
record ReleaseBody(
        String id,
        String title,
        @Nullable String titleEnglish,
        Release.State state,
        String knownAt,
        @Nullable LocalDate statedBy,
        Instant madeAt,
        @Nullable String follows,
        String address) {

    /** @param base the service's own address */
    static ReleaseBody of(Releases.Named named, String base) {
        Release release = named.release();
        return new ReleaseBody(
                named.id(),
                release.title(),
                release.titleEnglish(),
                release.state(),
                release.knownAt().toString(),
                release.statedBy(),
                release.madeAt(),
                release.follows(),
                address(base, named.id()));
    }

    static String address(String base, String id) {
        return base + "/v1/releases/" + id;
    }
}
