package no.utbredt.client.document;

import java.util.List;

/**
 * What a document changes, or would change.
 *
 * @param document its id
 * @param title its title
 * @param dryRun whether nothing was written
 * @param differences nothing when everything is known already
 * @param unchanged how many of its reports and published figures are known already
 * @param unplaced what is taken though whom it speaks of is not known yet
 * @param context how many of its statements are neither a report nor a figure
 */
public record EnteredDocument(
        String document,
        String title,
        boolean dryRun,
        List<Difference> differences,
        int unchanged,
        List<Finding> unplaced,
        int context) {

    public EnteredDocument {
        differences = differences == null ? List.of() : List.copyOf(differences);
        unplaced = unplaced == null ? List.of() : List.copyOf(unplaced);
    }

    /**
     * One thing it changes.
     *
     * @param file the file of the document that says so
     * @param of what it is, such as {@code SERVICE} or {@code REPORT}
     * @param id its id
     * @param what {@code ADDED} or {@code CHANGED}
     * @param sentence in English
     * @param sentenceNb in Norwegian
     */
    public record Difference(String file, String of, String id, String what, String sentence, String sentenceNb) {}
}
