package no.utbredt.initiative.catalogue;

import java.util.List;

/** The files that make up the catalogue, as they were taken. */
public interface CatalogueFiles {

    /** Every file, by name. */
    List<CatalogueFile> all();

    void put(CatalogueFile file);

    void remove(String name);
}
