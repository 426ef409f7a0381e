package no.utbredt.initiative.release.kafka;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ReleaseState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.VersionMismatch;
import no.utbredt.initiative.release.Release;
import no.utbredt.initiative.release.Releases;

/** A document for each release, published on their topic. */
public final class ReleaseDocuments implements Releases {

    private static final Pattern TAG = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final Comparator<Kept> NEWEST_FIRST = Comparator.<Kept, Instant>comparing(
                    kept -> kept.newest().madeAt())
            .reversed()
            .thenComparing(kept -> kept.newest().id());

    private final Documents<ReleaseState> documents;

    public ReleaseDocuments(Archive archive) {
        this.documents = archive.documents(Kind.RELEASES);
    }

    @Override
    public Optional<Kept> find(String id) {
        return documents.find(id).flatMap(ReleaseDocuments::kept);
    }

    @Override
    public List<Kept> all() {
        return documents.all().stream()
                .flatMap(document -> kept(document).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Kept> put(Release release, String seen) {
        Matcher tag = TAG.matcher(seen);
        if (!tag.matches()) {
            return Optional.empty();
        }
        Version version = new Version(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2)));
        try {
            return kept(documents.put(release.id(), state(release), version));
        } catch (VersionMismatch changed) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> kept(DocumentState<ReleaseState> document) {
        List<Recorded> states = document.history().stream()
                .flatMap(entry -> Stream.ofNullable(entry.state())
                        .map(state -> new Recorded(entry.recordedAt(), release(document.id(), state))))
                .toList();
        Version version = document.version();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kept(version.epoch() + "-" + version.number(), states));
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
