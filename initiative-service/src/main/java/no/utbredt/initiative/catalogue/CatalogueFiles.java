package no.utbredt.initiative.catalogue;

import java.util.List;

/** The files that make up the catalogue, as they were taken, with every version they have had. */
public interface CatalogueFiles {

    /** Every file, by name. */
    List<CatalogueFile> all();

    /** Every version of a file, oldest first; empty where there never was one. */
    List<FileVersion> versions(String name);

    /**
     * Puts the next version of a file, provided nobody else has.
     *
     * @param file the file; its number is not looked at
     * @param seen number of the version its writer saw, 0 where there was none
     * @return whether it was written
     */
    boolean put(CatalogueFile file, long seen);

    /** Takes a file away, provided it has still that version; its versions stay. */
    void remove(CatalogueFile file);
}
