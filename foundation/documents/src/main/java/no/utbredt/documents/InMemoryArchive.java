package no.utbredt.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An archive for tests and trials: the same behaviour as the durable one, forgotten with the process. */
public final class InMemoryArchive implements Archive, Outbox {

    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(60);

    private final Map<String, InMemoryShelf<?>> shelves = new ConcurrentHashMap<>();
    private final InMemoryMarkers markers = new InMemoryMarkers();
    private final JsonMapper json = JsonMapper.shared();
    private final Doorbell doorbell;
    private final Clock clock;

    public InMemoryArchive(Clock clock, Doorbell doorbell) {
        this.clock = clock;
        this.doorbell = doorbell;
    }

    @Override
    @SuppressWarnings("unchecked") // one kind has one state class
    public <S> Documents<S> documents(Kind<S> kind) {
        return new ShelvedDocuments<>(kind, (Shelf<S>) shelf(kind), markers, doorbell, clock, 1, ABANDONED_AFTER);
    }

    @Override
    public List<Marker> unpublished() {
        return markers.all();
    }

    /** As a put leaves it that has not come to write its document yet. */
    public void keep(Marker marker) {
        markers.keep(List.of(marker));
    }

    @Override
    public void forget(Collection<Marker> published) {
        markers.forget(published);
    }

    @Override
    public List<Letter> letters(Kind<?> kind, Collection<String> ids) {
        return shelf(kind).find(ids).stream().map(this::letter).toList();
    }

    @Override
    public Optional<Version> takeBack(Kind<?> kind, String published) {
        return new TakingBack(shelf(kind), id -> json(kind, id), 1).of(published);
    }

    private @Nullable String json(Kind<?> kind, String id) {
        return letters(kind, List.of(id)).stream().map(Letter::json).findFirst().orElse(null);
    }

    @Override
    public Map<String, Version> versions(Kind<?> kind) {
        return shelf(kind).all().stream().collect(Collectors.toMap(DocumentState::id, DocumentState::version));
    }

    private Letter letter(DocumentState<?> document) {
        return new Letter(
                document.id(),
                document.version(),
                document.history().getLast().recordedAt(),
                json.writeValueAsString(document));
    }

    private InMemoryShelf<?> shelf(Kind<?> kind) {
        return shelves.computeIfAbsent(kind.name(), name -> new InMemoryShelf<>(kind.state()));
    }
}
