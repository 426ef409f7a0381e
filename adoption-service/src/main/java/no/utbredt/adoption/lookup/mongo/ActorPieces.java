package no.utbredt.adoption.lookup.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Report names by actor, in pieces of a bounded size under actor and number, so that one more name costs the same however many
 * there are. An actor with more than one piece has a document that says which is being filled.
 */
final class ActorPieces {

    static final int SIZE = 200;

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> filling;
    private final MongoCollection<Document> pieces;

    ActorPieces(MongoDatabase database) {
        filling = database.getCollection("reportsOfActor");
        pieces = database.getCollection("reportsOfActorPieces");
    }

    /**
     * Adds names, unless they stand in a piece that is being filled.
     *
     * @return which piece is being filled now, to be kept by {@link #fill} once the reports themselves are: until then, adding them
     *     again begins where it began before, and finds them
     */
    Map<String, Long> add(Map<String, List<String>> namesByActor) {
        Map<String, Long> at = new TreeMap<>(filling(namesByActor.keySet()));
        Map<String, List<String>> left = new TreeMap<>(namesByActor);
        while (!left.isEmpty()) {
            Map<String, List<String>> there = names(left.keySet().stream()
                    .map(actor -> id(actor, at.getOrDefault(actor, 0L)))
                    .toList());
            List<UpdateOneModel<Document>> writes = new ArrayList<>();
            Map<String, List<String>> further = new TreeMap<>();
            left.forEach((actor, names) -> {
                String piece = id(actor, at.getOrDefault(actor, 0L));
                List<String> known = there.getOrDefault(piece, List.of());
                Set<String> missing = new LinkedHashSet<>(names);
                known.forEach(missing::remove);
                List<String> fresh = List.copyOf(missing);
                int room = Math.clamp(SIZE - known.size(), 0, fresh.size());
                if (room > 0) {
                    writes.add(names(piece, fresh.subList(0, room)));
                }
                if (room < fresh.size()) {
                    further.put(actor, fresh.subList(room, fresh.size()));
                    at.merge(actor, 1L, Long::sum);
                }
            });
            if (!writes.isEmpty()) {
                pieces.bulkWrite(writes);
            }
            left = further;
        }
        return at;
    }

    /** Keeps which pieces are being filled. */
    void fill(Map<String, Long> at) {
        List<UpdateOneModel<Document>> writes = at.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new UpdateOneModel<Document>(
                        Entries.id(each.getKey()),
                        new Document("$max", new Document("piece", each.getValue())),
                        UPSERT))
                .toList();
        if (!writes.isEmpty()) {
            filling.bulkWrite(writes);
        }
    }

    /** Number of the newest piece, from 0. */
    long newest(String actor) {
        return filling(List.of(actor)).getOrDefault(actor, 0L);
    }

    /** The names in that piece, in the order they were added; none when there is no such piece. */
    List<String> names(String actor, long number) {
        return names(List.of(id(actor, number))).getOrDefault(id(actor, number), List.of());
    }

    private Map<String, Long> filling(Collection<String> actors) {
        Map<String, Long> at = new HashMap<>();
        filling.find(these(actors)).forEach(each -> at.put(each.getString("_id"), each.getLong("piece")));
        return at;
    }

    private Map<String, List<String>> names(List<String> ids) {
        Map<String, List<String>> found = new HashMap<>();
        pieces.find(these(ids)).forEach(each -> found.put(each.getString("_id"), each.getList("names", String.class)));
        return found;
    }

    private static UpdateOneModel<Document> names(String piece, List<String> fresh) {
        Document added = new Document("names", new Document("$each", fresh));
        return new UpdateOneModel<>(Entries.id(piece), new Document("$addToSet", added), UPSERT);
    }

    private static Document these(Collection<String> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }

    private static String id(String actor, long number) {
        return actor + " " + number;
    }
}
