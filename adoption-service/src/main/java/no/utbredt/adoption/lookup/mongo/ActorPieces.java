package no.utbredt.adoption.lookup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Report names by actor, in pieces of a bounded size under actor and number, so that one more name costs the same however many
 * there are. An actor with more than one piece has a document that says which is being filled.
 */
final class ActorPieces {

    static final int SIZE = 200;

    @Document("reportsOfActor")
    private record Filling(@MongoId String actor, long piece) {}

    @Document("reportsOfActorPieces")
    private record Piece(@MongoId String id, List<String> names) {}

    private final MongoOperations store;

    ActorPieces(MongoOperations store) {
        this.store = store;
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
            Map<String, List<String>> writes = new TreeMap<>();
            Map<String, List<String>> further = new TreeMap<>();
            left.forEach((actor, names) -> {
                String piece = id(actor, at.getOrDefault(actor, 0L));
                List<String> known = there.getOrDefault(piece, List.of());
                Set<String> missing = new LinkedHashSet<>(names);
                known.forEach(missing::remove);
                List<String> fresh = List.copyOf(missing);
                int room = Math.clamp(SIZE - known.size(), 0, fresh.size());
                if (room > 0) {
                    writes.put(piece, fresh.subList(0, room));
                }
                if (room < fresh.size()) {
                    further.put(actor, fresh.subList(room, fresh.size()));
                    at.merge(actor, 1L, Long::sum);
                }
            });
            if (!writes.isEmpty()) {
                write(writes);
            }
            left = further;
        }
        return at;
    }

    private void write(Map<String, List<String>> namesByPiece) {
        BulkOperations writes = store.bulkOps(BulkMode.ORDERED, Piece.class);
        namesByPiece.forEach((piece, names) -> writes.upsert(
                query(where("_id").is(piece)), new Update().addToSet("names").each(names.toArray())));
        writes.execute();
    }

    /** Keeps which pieces are being filled. */
    void fill(Map<String, Long> at) {
        BulkOperations writes = store.bulkOps(BulkMode.ORDERED, Filling.class);
        Map<String, Long> further = new TreeMap<>(at);
        further.values().removeIf(piece -> piece == 0);
        further.forEach(
                (actor, piece) -> writes.upsert(query(where("_id").is(actor)), new Update().max("piece", piece)));
        if (!further.isEmpty()) {
            writes.execute();
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
        return store.find(these(actors), Filling.class).stream()
                .collect(Collectors.toMap(Filling::actor, Filling::piece));
    }

    private Map<String, List<String>> names(List<String> ids) {
        return store.find(these(ids), Piece.class).stream().collect(Collectors.toMap(Piece::id, Piece::names));
    }

    private static Query these(Collection<String> ids) {
        return query(where("_id").in(ids));
    }

    private static String id(String actor, long number) {
        return actor + " " + number;
    }
}
