package no.utbredt.documents.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Marker;
import no.utbredt.documents.Markers;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** Each marker is inserted once and deleted once, both by its own id. */
record MongoMarkers(MongoOperations store) implements Markers {

    @Document("unpublished")
    private record Stored(@MongoId String key, String kind, String document, long epoch, long number, Instant since) {

        static Stored of(Marker marker) {
            Version version = marker.version();
            return new Stored(
                    marker.key(), marker.kind(), marker.id(), version.epoch(), version.number(), marker.since());
        }

        Marker marker() {
            return new Marker(key, kind, document, new Version(epoch, number), since);
        }
    }

    @Override
    public void keep(Collection<Marker> markers) {
        store.insert(markers.stream().map(Stored::of).toList(), Stored.class);
    }

    @Override
    public void forget(Collection<Marker> markers) {
        if (!markers.isEmpty()) {
            store.remove(query(where("_id").in(markers.stream().map(Marker::key).toList())), Stored.class);
        }
    }

    @Override
    public List<Marker> all() {
        return store.findAll(Stored.class).stream().map(Stored::marker).toList();
    }
}
