package no.utbredt.initiative.roadmap;

import java.util.List;

/** The files as they were last taken, so that a change on disk can be told from a change through the API. */
public interface KeptFiles {

    /** Every file, by name. */
    List<KeptFile> all();

    void put(KeptFile file);

    void remove(String name);
}
