package no.utbredt.documents.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Marker;
import no.utbredt.documents.Markers;
import no.utbredt.documents.Outbox;
import no.utbredt.documents.ShelvedDocuments;
import no.utbredt.documents.TakingBack;
import org.springframework.data.mongodb.core.MongoOperations;

/** The archive in a MongoDB database, one collection per kind. Making one touches no server. */
public final class MongoArchive implements Archive, Outbox {

    private final Map<String, MongoShelf<?>> shelves = new ConcurrentHashMap<>();
    private final MongoOperations store;
    private final Markers markers;
    private final Doorbell doorbell;
    private final Clock clock;
    private final long epoch;
    private final Duration abandonedAfter;

    /**
     * @param epoch epoch of new versions, from 1; raised by one after a restore
     * @param abandonedAfter age at which the postman gives up a marker whose version never came
     */
    public MongoArchive(MongoOperations store, Clock clock, Doorbell doorbell, long epoch, Duration abandonedAfter) {
        this.store = store;
        this.markers = new MongoMarkers(store);
        this.doorbell = doorbell;
        this.clock = clock;
        this.epoch = epoch;
        this.abandonedAfter = abandonedAfter;
    }

    @Override
    public <S> Documents<S> documents(Kind<S> kind) {
        return new ShelvedDocuments<>(kind, shelf(kind), markers, doorbell, clock, epoch, abandonedAfter);
    }

    @Override
    public List<Marker> unpublished() {
        return markers.all();
    }

    @Override
    public void forget(Collection<Marker> published) {
        markers.forget(published);
    }

    @Override
    public List<Letter> letters(Kind<?> kind, Collection<String> ids) {
        return shelf(kind).letters(ids);
    }

    @Override
    public Optional<Version> takeBack(Kind<?> kind, String published) {
        MongoShelf<?> shelf = shelf(kind);
        return new TakingBack(shelf, shelf::json, epoch).of(published);
    }

    @Override
    public Map<String, Version> versions(Kind<?> kind) {
        return shelf(kind).versions();
    }

    @SuppressWarnings("unchecked") // one kind has one state class
    private <S> MongoShelf<S> shelf(Kind<S> kind) {
        return (MongoShelf<S>)
                shelves.computeIfAbsent(kind.name(), name -> new MongoShelf<>(store, name, kind.state()));
    }
}
