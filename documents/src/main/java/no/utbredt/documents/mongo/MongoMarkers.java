package no.utbredt.documents.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import no.utbredt.documents.Marker;
import no.utbredt.documents.Markers;
import org.bson.Document;

/** The collection {@code unpublished}: each marker is inserted once and deleted once, both by its own id. */
final class MongoMarkers implements Markers {

    static final String COLLECTION = "unpublished";

    private final MongoCollection<Document> collection;

    MongoMarkers(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public void keep(Collection<Marker> markers) {
        collection.insertMany(markers.stream().map(MongoMarkers::stored).toList());
    }

    @Override
    public void forget(Collection<Marker> markers) {
        if (!markers.isEmpty()) {
            List<String> keys = markers.stream().map(Marker::key).toList();
            collection.deleteMany(new Document(StoredDocument.ID, new Document("$in", keys)));
        }
    }

    @Override
    public List<Marker> all() {
        return collection.find().map(MongoMarkers::marker).into(new ArrayList<>());
    }

    private static Document stored(Marker marker) {
        return new Document(StoredDocument.ID, marker.key())
                .append("kind", marker.kind())
                .append("document", marker.id())
                .append(StoredDocument.EPOCH, marker.version().epoch())
                .append(StoredDocument.NUMBER, marker.version().number())
                .append("since", Date.from(marker.since()));
    }

    private static Marker marker(Document stored) {
        return new Marker(
                stored.getString(StoredDocument.ID),
                stored.getString("kind"),
                stored.getString("document"),
                StoredDocument.version(stored),
                stored.getDate("since").toInstant());
    }
}
