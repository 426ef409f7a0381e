package no.utbredt.initiative.roadmap;

/**
 * A file of the data folder as it was last taken.
 *
 * @param name its name, for example {@code sfm.yaml}
 * @param text what stands now: differs from the disk when it was changed through the API
 * @param fromDisk the disk's text when it was last taken: what the two sides last agreed on
 */
public record KeptFile(String name, String text, String fromDisk) {}
