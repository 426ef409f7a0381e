package no.utbredt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.contract.document.Version;

/** What the postman needs of an archive: what lies unpublished, and the documents themselves ready to send. */
public interface Outbox {

    /** Every marker, of any kind. Markers of puts under way are among them. */
    List<Marker> unpublished();

    /** Takes markers away: what they stood for is published, or was never written. */
    void forget(Collection<Marker> markers);

    /** The newest version of these documents, whole, as JSON; those that do not exist are left out. */
    List<Letter> letters(Kind<?> kind, Collection<String> ids);

    /**
     * Takes back what a topic holds of a document and the store does not, as after a restore of the store. Both histories come
     * together: nothing either knew is lost.
     *
     * @param published the whole document as it stands on the topic, in JSON
     * @return the version the document has now, or empty when what is published is no document
     */
    Optional<Version> takeBack(Kind<?> kind, String published);

    /** The version of every document of a kind, by id. */
    Map<String, Version> versions(Kind<?> kind);
}
