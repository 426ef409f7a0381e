package no.utbredt.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;

/** Documents on a shelf, written as {@link Writing} does it.
 */
public final class ShelvedDocuments<S> implements Documents<S> {

    private static final int BULK = 500;

    private final Shelf<S> shelf;
    private final Clock clock;
    private final Writing<S> writing;

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
        this.shelf = shelf;
        this.clock = clock;
        this.writing = new Writing<>(kind.name(), shelf, markers, doorbell, clock, epoch, abandonedAfter);
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

    @Override
    public List<DocumentState<S>> find(Collection<String> ids) {
        return shelf.find(ids);
    }

    @Override
    public List<DocumentState<S>> putSeen(Map<String, Seen<S>> seen) {
        List<DocumentState<S>> put = new ArrayList<>();
        List<String> ids = List.copyOf(seen.keySet());
        for (int from = 0; from < ids.size(); from += BULK) {
            put.addAll(putSeen(ids.subList(from, Math.min(ids.size(), from + BULK)), seen));
        }
        return put;
    }

    private List<DocumentState<S>> putSeen(List<String> ids, Map<String, Seen<S>> seen) {
        Map<String, DocumentState<S>> present =
                shelf.find(ids).stream().collect(Collectors.toMap(DocumentState::id, Function.identity()));
        List<DocumentState<S>> put = new ArrayList<>();
        List<DocumentState<S>> stale = new ArrayList<>();
        Map<String, S> fresh = new LinkedHashMap<>();
        for (String id : ids) {
            Seen<S> wanted = Objects.requireNonNull(seen.get(id));
            DocumentState<S> current = present.get(id);
            if (current == null && wanted.version().equals(ABSENT)) {
                fresh.put(id, wanted.state());
            } else if (current != null && current.version().equals(wanted.version())) {
                (wanted.state().equals(current.newest()) ? put : stale).add(current);
            }
        }
        put.addAll(writing.addNew(fresh));
        put.addAll(writing.reviseAll(
                stale, id -> Objects.requireNonNull(seen.get(id)).state()));
        return put;
    }

    @Override
    public List<DocumentState<S>> addAll(Map<String, S> states) {
        List<DocumentState<S>> added = new ArrayList<>();
        List<String> absent = absent(states.keySet());
        while (!absent.isEmpty()) {
            added.addAll(writing.addFirst(absent.subList(0, Math.min(absent.size(), BULK)), states));
            absent = absent(absent);
        }
        return added;
    }

    @Override
    public DocumentState<S> erase(String id) {
        return writing.write(
                id,
                null,
                current -> current.newest() == null && current.history().size() == 1,
                (current, version) -> Revision.first(id, version, null, clock.instant()));
    }

    private List<String> absent(Collection<String> ids) {
        Set<String> present = shelf.find(ids).stream().map(DocumentState::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !present.contains(id)).toList();
    }

    private List<DocumentState<S>> putFresh(List<String> ids, Map<String, S> states) {
        List<DocumentState<S>> put = new ArrayList<>(writing.addFirst(ids, states));
        for (String id : ids.subList(put.size(), ids.size())) {
            put.add(put(id, Objects.requireNonNull(states.get(id))));
        }
        return put;
    }

    private DocumentState<S> write(String id, @Nullable S state, @Nullable Version expected) {
        return writing.write(
                id,
                expected,
                current -> Objects.equals(state, current.newest()),
                (current, version) -> current == null
                        ? Revision.first(id, version, state, clock.instant())
                        : Revision.next(current, version, state, clock.instant()));
    }
}
