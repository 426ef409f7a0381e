package no.utbredt.initiative.document;

import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.roadmap.Source;

/** What documents that were entered whole say beside, as it is kept. */
public interface Contexts {

    /** Most statements kept of one document. */
    int MOST = 500;

    /** Every document that was entered whole, by id. */
    List<KeptContext> all();

    /** The document of that id. */
    Optional<KeptContext> find(String document);

    /** Keeps them with their document; what says what it said before makes no new version. */
    void put(Source document, List<Context> statements);
}
