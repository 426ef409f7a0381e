package no.utbredt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import tools.jackson.databind.node.ObjectNode;

/** Where the documents of one kind lie: single-document operations addressed by id, and nothing more. */
public interface Shelf<S> {

    Optional<DocumentState<S>> find(String id);

    /** Those that exist, in any order. */
    List<DocumentState<S>> find(Collection<String> ids);

    /** Every document, ordered by id. */
    List<DocumentState<S>> all();

    /**
     * Adds documents in the given order, stopping at the first that exists already.
     *
     * @return how many were added
     */
    int add(List<DocumentState<S>> documents);

    /**
     * Appends the newest state of a document, provided the version on the shelf is the expected one.
     *
     * @return whether it was written
     */
    boolean revise(DocumentState<S> revised, Version expected);

    /**
     * Appends the newest state of each of many documents, each provided the version on the shelf is the one it came after.
     *
     * @return those that were written, in the order given
     */
    default List<Revised<S>> reviseAll(List<Revised<S>> revised) {
        return revised.stream()
                .filter(each -> revise(each.document(), each.after()))
                .toList();
    }

    /**
     * A document with one more state.
     *
     * @param document with that state as its last
     * @param after the version it had before
     */
    record Revised<S>(DocumentState<S> document, Version after) {}

    /**
     * Puts a whole document in JSON, history included, in the place of the one of that version.
     *
     * @param expected the version on the shelf, {@link Documents#ABSENT} when there must be none
     * @return whether it was written
     */
    boolean replace(ObjectNode document, Version expected);
}
