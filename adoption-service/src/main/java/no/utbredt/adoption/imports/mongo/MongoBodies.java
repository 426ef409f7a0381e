package no.utbredt.adoption.imports.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import no.utbredt.adoption.imports.Bodies;
import no.utbredt.adoption.imports.PiecedStream;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;

/** A body in pieces, each a document under body and number; one that is still coming has a document that says since when. */
final class MongoBodies implements Bodies {

    private static final int PIECE = 1024 * 1024;
    private static final int STEP = 20;

    @Document("importPieces")
    private record Piece(@MongoId String id, Binary bytes) {}

    @Document("importBodies")
    private record Coming(@MongoId String id, Instant since) {}

    private final MongoOperations store;

    MongoBodies(MongoOperations store) {
        this.store = store;
    }

    @Override
    public String begin(Instant at) {
        String body = UUID.randomUUID().toString();
        store.insert(new Coming(body, at));
        return body;
    }

    @Override
    public void add(String body, int number, byte[] piece) {
        store.insert(new Piece(id(body, number), new Binary(piece)));
    }

    @Override
    public void complete(String body) {
        store.remove(query(where("_id").is(body)), Coming.class);
    }

    @Override
    public int pieceSize() {
        return PIECE;
    }

    @Override
    public InputStream from(String body, long at, long size) {
        return new PiecedStream(PIECE, at, size, number -> {
            Piece piece = store.findById(id(body, number), Piece.class);
            return piece == null ? null : piece.bytes().getData();
        });
    }

    @Override
    public void forget(String body) {
        store.remove(query(where("_id").gt(body + " ").lt(body + "!")), Piece.class);
        complete(body);
    }

    @Override
    public void forgetUnfinished(Instant before) {
        Query old = query(where("since").lt(before)).limit(STEP);
        store.find(old, Coming.class).forEach(coming -> forget(coming.id()));
    }

    private static String id(String body, int number) {
        return body + " " + "%06d".formatted(number);
    }
}
