package no.utbredt.initiative.roadmap.change;

import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs.
 *
 * @param what whether it came, went or became another
 * @param section list of the initiative, or the field itself, for example {@code milestones} or {@code kind}
 * @param item id of the item, or null when it is about the initiative itself
 * @param field the field, or the list of statements, or null when it is the whole item
 * @param before what stood, in words, or null
 * @param after what stands, in words, or null
 * @param slip by how many days a date moved, or null when it is no date
 * @param sentence the same in a Norwegian sentence
 */
public record Change(
        What what,
        String section,
        @Nullable String item,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Slip slip,
        String sentence) {

    /** What can happen. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }
}
