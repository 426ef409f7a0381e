package no.utbredt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;

/**
 * The documents of one kind. Every method may be called from many threads and many processes at once: a write is a
 * compare-and-set on the document's version, tried again inside where the caller named no version. Every put throws {@link
 * DocumentTooLarge} where the document could not be published.
 *
 * @param <S> state of a document, an immutable record with a meaningful {@code equals}
 */
public interface Documents<S> {

    /** The version to expect of a document that must not exist yet. */
    Version ABSENT = new Version(0, 0);

    /** The document with its whole history, also when it is removed (its newest state is then null). */
    Optional<DocumentState<S>> find(String id);

    /** Every document, removed ones included, ordered by id. */
    List<DocumentState<S>> all();

    /**
     * Makes this the document's state, whatever it was. A state equal to the newest makes no new version.
     *
     * @return the document as it now is
     */
    DocumentState<S> put(String id, S state);

    /**
     * Makes this the document's state, provided its version is still the expected one.
     *
     * @param expected the version the caller saw, or {@link #ABSENT}
     * @return the document as it now is
     * @throws VersionMismatch when it has another version; nothing is written
     */
    DocumentState<S> put(String id, S state, Version expected);

    /**
     * Puts many, in bulk where the store allows it. Each document is its own write: after a failure some may be written and
     * others not, and calling it again completes the rest.
     *
     * @param states by document id
     * @return the documents that changed
     */
    List<DocumentState<S>> putAll(Map<String, S> states);

    /**
     * Puts many, in bulk where the store allows it, each provided its version is still the one that was seen. Each document is
     * its own write; a document of another version is left as it is and is not among those answered.
     *
     * @param seen states by document id, each with the version its writer saw, {@link #ABSENT} for a new one
     * @return the documents as they now are, without those of another version
     */
    List<DocumentState<S>> putSeen(Map<String, Seen<S>> seen);

    /**
     * A state to be written over the version its writer saw.
     *
     * @param version that version, {@link #ABSENT} where there was none
     * @param state the state
     */
    record Seen<S>(Version version, S state) {}

    /** Those documents there are, removed ones included, in any order. */
    List<DocumentState<S>> find(Collection<String> ids);

    /**
     * Puts those of which there is no document yet, in bulk where the store allows it; what there is stays as it is, erased or
     * not. After a failure some may be written and others not, and calling it again completes the rest.
     *
     * @param states by document id
     * @return the documents that are new
     */
    List<DocumentState<S>> addAll(Map<String, S> states);

    /**
     * Removes the document. Its history stays, ending in null, so that what was known earlier can still be answered.
     *
     * @return the removed document, or empty when there never was one
     */
    Optional<DocumentState<S>> remove(String id);

    /**
     * Removes the document, provided its version is still the expected one.
     *
     * @param expected the version the caller saw
     * @return the removed document
     * @throws VersionMismatch when it has another version, or never was; nothing is written
     */
    DocumentState<S> remove(String id, Version expected);

    /**
     * Erases the document with everything it ever said, whether there was one or not: what is left is one state, null, as a new
     * version. Nothing brings an erased document back but another put.
     *
     * @return the erased document
     */
    DocumentState<S> erase(String id);
}
