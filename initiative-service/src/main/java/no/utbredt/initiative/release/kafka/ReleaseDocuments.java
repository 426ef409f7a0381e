package no.utbredt.initiative.release.kafka;

import no.utbredt.contract.document.ReleaseState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.release.Release;
import no.utbredt.initiative.version.Versions;
import no.utbredt.initiative.version.kafka.PublishedVersions;

/** A document for each release, published on their topic. */
public final class ReleaseDocuments {

    private ReleaseDocuments() {}

    /** The releases, the newest made first. */
    public static Versions<Release> in(Archive archive) {
        return new PublishedVersions<>(
                archive.documents(Kind.RELEASES), ReleaseDocuments::release, ReleaseDocuments::state, Release::madeAt);
    }

    private static ReleaseState state(Release release) {
        return new ReleaseState(
                release.title(),
                release.titleEnglish(),
                release.state().name(),
                release.knownAt(),
                release.statedBy(),
                release.madeAt(),
                release.follows(),
                release.tables(),
                release.note());
    }

    private static Release release(String id, ReleaseState state) {
        return new Release(
                id,
                state.title(),
                state.titleEnglish(),
                Release.State.valueOf(state.state()),
                state.knownAt(),
                state.statedBy(),
                state.madeAt(),
                state.follows(),
                state.tables(),
                state.note());
    }
}
