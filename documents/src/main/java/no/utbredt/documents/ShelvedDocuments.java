package no.utbredt.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;

/**
 * Documents on a shelf. The order of every write is: marker, then <em>recorded at</em>, then the document. So whoever reads
 * the clock first and the markers afterwards knows that nothing older can still appear unseen. A write so slow that its
 * marker may be given up leaves a fresh marker behind it.
 */
public final class ShelvedDocuments<S> implements Documents<S> {

    private static final int ATTEMPTS = 100;
    private static final int BULK = 500;

    private final Kind<S> kind;
    private final Shelf<S> shelf;
    private final Markers markers;
    private final Doorbell doorbell;
    private final Clock clock;
    private final long epoch;
    private final Duration abandonedAfter;

    /**
     * @param epoch epoch of new versions, from 1; raised by one after a restore
     * @param abandonedAfter age at which the postman gives up a marker whose version never came
     */
    public ShelvedDocuments(
            Kind<S> kind,
            Shelf<S> shelf,
            Markers markers,
            Doorbell doorbell,
            Clock clock,
            long epoch,
            Duration abandonedAfter) {
        this.kind = kind;
        this.shelf = shelf;
        this.markers = markers;
        this.doorbell = doorbell;
        this.clock = clock;
        this.epoch = epoch;
        this.abandonedAfter = abandonedAfter;
    }

    @Override
    public Optional<DocumentState<S>> find(String id) {
        return shelf.find(id);
    }

    @Override
    public List<DocumentState<S>> all() {
        return shelf.all();
    }

    @Override
    public DocumentState<S> put(String id, S state) {
        return write(id, Objects.requireNonNull(state, "state"), null);
    }

    @Override
    public DocumentState<S> put(String id, S state, Version expected) {
        return write(id, Objects.requireNonNull(state, "state"), expected);
    }

    @Override
    public Optional<DocumentState<S>> remove(String id) {
        return shelf.find(id).isEmpty() ? Optional.empty() : Optional.of(write(id, null, null));
    }

    @Override
    public DocumentState<S> remove(String id, Version expected) {
        if (expected.equals(ABSENT)) {
            throw new VersionMismatch(
                    id, expected, shelf.find(id).map(DocumentState::version).orElse(ABSENT));
        }
        return write(id, null, expected);
    }

    @Override
    public List<DocumentState<S>> putAll(Map<String, S> states) {
        Map<String, DocumentState<S>> present =
                shelf.find(states.keySet()).stream().collect(Collectors.toMap(DocumentState::id, Function.identity()));
        List<DocumentState<S>> changed = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        states.forEach((id, state) -> {
            DocumentState<S> current = present.get(id);
            if (current == null) {
                fresh.add(id);
            } else if (!state.equals(current.newest())) {
                changed.add(put(id, state));
            }
        });
        for (int from = 0; from < fresh.size(); from += BULK) {
            changed.addAll(putFresh(fresh.subList(from, Math.min(fresh.size(), from + BULK)), states));
        }
        return changed;
    }

    private List<DocumentState<S>> putFresh(List<String> ids, Map<String, S> states) {
        Version first = Revision.after(ABSENT, epoch);
        ids.forEach(id -> DocumentTooLarge.check(Revision.first(id, first, states.get(id), clock.instant())));
        Instant since = clock.instant();
        markers.keep(ids.stream().map(id -> marker(id, first)).toList());
        List<DocumentState<S>> documents = ids.stream()
                .map(id -> Revision.first(id, first, states.get(id), clock.instant()))
                .toList();
        List<DocumentState<S>> put = new ArrayList<>(documents.subList(0, shelf.add(documents)));
        written(since, put);
        for (String id : ids.subList(put.size(), ids.size())) {
            put.add(put(id, Objects.requireNonNull(states.get(id))));
        }
        return put;
    }

    private DocumentState<S> write(String id, @Nullable S state, @Nullable Version expected) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DocumentState<S> current = shelf.find(id).orElse(null);
            Version version = current == null ? ABSENT : current.version();
            if (expected != null && !expected.equals(version)) {
                throw new VersionMismatch(id, expected, version);
            }
            if (current != null && Objects.equals(state, current.newest())) {
                return current;
            }
            Optional<DocumentState<S>> written = attempt(id, state, current, version);
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw new IllegalStateException(
                "document %s changed %d times while it was being written".formatted(id, ATTEMPTS));
    }

    private Optional<DocumentState<S>> attempt(
            String id, @Nullable S state, @Nullable DocumentState<S> current, Version version) {
        Marker marker = marker(id, Revision.after(version, epoch));
        DocumentTooLarge.check(revised(id, state, current, marker.version()));
        markers.keep(List.of(marker));
        DocumentState<S> revised = revised(id, state, current, marker.version());
        boolean written = current == null ? shelf.add(List.of(revised)) == 1 : shelf.revise(revised, version);
        if (!written) {
            markers.forget(List.of(marker));
            return Optional.empty();
        }
        written(marker.since(), List.of(revised));
        return Optional.of(revised);
    }

    private DocumentState<S> revised(
            String id, @Nullable S state, @Nullable DocumentState<S> current, Version version) {
        return current == null
                ? Revision.first(id, version, state, clock.instant())
                : Revision.next(current, version, state, clock.instant());
    }

    private void written(Instant since, List<DocumentState<S>> documents) {
        boolean slow = Duration.between(since, clock.instant()).compareTo(abandonedAfter.dividedBy(2)) > 0;
        if (slow && !documents.isEmpty()) {
            markers.keep(documents.stream()
                    .map(document -> marker(document.id(), document.version()))
                    .toList());
        }
        doorbell.ring();
    }

    private Marker marker(String id, Version version) {
        return new Marker(UUID.randomUUID().toString(), kind.name(), id, version, clock.instant());
    }
}
