package no.utbredt.adoption.lookup.mongo;

import java.util.List;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Reads an actor's report names backwards: its pieces, then the one list that was kept before there were pieces and is not written
 * any more. A piece is called {@code p} and its number; a part of the list {@code e} and the place of the first name after it.
 */
record ActorNames(ActorPieces pieces, MongoOperations store) {

    /** Some names, oldest first. */
    record Some(List<String> names, @Nullable String next) {}

    Some read(String actor, @Nullable String piece) {
        if (piece == null) {
            return piece(actor, pieces.newest(actor));
        }
        if (!piece.matches("[pe][0-9]{1,9}")) {
            throw new FaultyValue(unknown());
        }
        long number = Long.parseLong(piece.substring(1));
        return piece.startsWith("p") ? piece(actor, number) : earlier(earlier(actor), Math.toIntExact(number));
    }

    private Some piece(String actor, long number) {
        List<String> names = pieces.names(actor, number);
        if (number > 0) {
            return new Some(names, "p" + (number - 1));
        }
        List<String> before = earlier(actor);
        if (names.isEmpty()) {
            return earlier(before, before.size());
        }
        return new Some(names, before.isEmpty() ? null : "e" + before.size());
    }

    private static Some earlier(List<String> names, int end) {
        int to = Math.min(end, names.size());
        int from = Math.max(0, to - ActorPieces.SIZE);
        return new Some(names.subList(from, to), from == 0 ? null : "e" + from);
    }

    private List<String> earlier(String actor) {
        Document kept = store.findById(actor, Document.class, "reportsByActor");
        return kept == null ? List.of() : kept.getList("names", String.class);
    }

    private static Fault unknown() {
        return new Fault(
                "piece-unknown",
                "what an answer called next",
                "there is no such piece of an actor's reports",
                "det finnes ingen slik del av en aktørs innrapporteringer");
    }
}
