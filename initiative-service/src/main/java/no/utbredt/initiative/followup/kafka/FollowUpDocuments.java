package no.utbredt.initiative.followup.kafka;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FollowUpState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.VersionMismatch;
import no.utbredt.initiative.followup.FollowUp;
import no.utbredt.initiative.followup.FollowUps;

/** A document for each follow-up, published on their topic. */
public final class FollowUpDocuments implements FollowUps {

    private static final Pattern TAG = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final Comparator<Kept> SAID_LAST_FIRST = Comparator.<Kept, Instant>comparing(
                    kept -> kept.newest().saidAt())
            .reversed()
            .thenComparing(Kept::id);

    private final Documents<FollowUpState> documents;

    public FollowUpDocuments(Archive archive) {
        this.documents = archive.documents(Kind.FOLLOW_UPS);
    }

    @Override
    public Optional<Kept> find(String id) {
        return documents.find(id).flatMap(FollowUpDocuments::kept);
    }

    @Override
    public List<Kept> all() {
        return documents.all().stream()
                .flatMap(document -> kept(document).stream())
                .sorted(SAID_LAST_FIRST)
                .toList();
    }

    @Override
    public Optional<Kept> put(String id, FollowUp said, String seen) {
        Matcher tag = TAG.matcher(seen);
        if (!tag.matches()) {
            return Optional.empty();
        }
        Version version = new Version(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2)));
        try {
            return kept(documents.put(id, state(said), version));
        } catch (VersionMismatch changed) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> kept(DocumentState<FollowUpState> document) {
        List<Recorded> states = document.history().stream()
                .flatMap(entry ->
                        Stream.ofNullable(entry.state()).map(state -> new Recorded(entry.recordedAt(), said(state))))
                .toList();
        Version version = document.version();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kept(document.id(), version.epoch() + "-" + version.number(), states));
    }

    private static FollowUpState state(FollowUp said) {
        return new FollowUpState(said.kind(), said.state().name(), said.owner(), said.note(), said.saidAt());
    }

    private static FollowUp said(FollowUpState state) {
        return new FollowUp(
                state.kind(), FollowUp.State.valueOf(state.state()), state.owner(), state.note(), state.saidAt());
    }
}
