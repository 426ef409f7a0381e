package no.utbredt.initiative.catalogue;

/**
 * A file of the catalogue as it was taken.
 *
 * @param name its name, for example {@code kjernejournal.yaml}
 * @param text its content
 * @param origin who it came from
 * @param fromDisk content of the file in the data folder when that was last looked at, empty when there was none: a steward's
 *     version stays until the file on disk changes
 */
public record CatalogueFile(String name, String text, Origin origin, String fromDisk) {

    /** Where a file came from. */
    public enum Origin {
        DISK,
        STEWARD
    }
}
