package no.utbredt.initiative.roadmap;

import java.util.List;

/** The documents that were entered whole, as they are kept. */
public interface EnteredSources {

    /** Every one as it stands, by id. */
    List<Source> all();

    /** Keeps a document; one that says what it said before makes no new version. */
    void put(Source source);
}
