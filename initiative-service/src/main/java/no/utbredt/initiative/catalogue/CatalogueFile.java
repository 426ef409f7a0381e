package no.utbredt.initiative.catalogue;

import java.util.HexFormat;

/**
 * A file of the catalogue as it was taken.
 *
 * @param name its name, for example {@code kjernejournal.yaml}
 * @param text its content
 * @param origin who it came from
 * @param fromDisk content of the file in the data folder when that was last looked at, empty when there was none: a steward's
 *     version stays until the file on disk changes
 * @param number which of its versions this is, from 1
 */
public record CatalogueFile(String name, String text, Origin origin, String fromDisk, long number) {

    /** What stands of a file that is not there. */
    public static final String ABSENT = "0-0";

    /** Where a file came from. */
    public enum Origin {
        DISK,
        STEWARD
    }

    /** What stands of it, as a tag: no other content has the same, not even after a restore. */
    public String tag() {
        return number + "-" + HexFormat.of().toHexDigits(text.hashCode());
    }
}
