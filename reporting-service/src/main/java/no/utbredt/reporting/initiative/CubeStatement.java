package no.utbredt.reporting.initiative;

import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A note on a cell of the cube, or how a steward judges it (law 9).
 *
 * @param category code of the category
 * @param group id of the actor group
 * @param note in Norwegian, or null
 * @param noteEnglish the same in English, or null
 * @param height how many of the category's services, or null where it is not judged
 * @param width at how many of the group's actors, or null with the height
 * @param reason why it is judged otherwise than counted, or null where it is not judged
 * @param date from when it holds, or null for when it was stated
 * @param declaredBy the organisation that declares it, or null for whoever asserts the source
 * @param said where it stands
 */
public record CubeStatement(
        String category,
        String group,
        @Nullable String note,
        @Nullable String noteEnglish,
        @Nullable Step height,
        @Nullable Step width,
        @Nullable String reason,
        @Nullable PartialDate date,
        @Nullable String declaredBy,
        Said said) {

    /** How many, in words. */
    public enum Step {
        NONE,
        SOME,
        HALF,
        ALL
    }

    /** The last epoch day it may begin to hold. */
    public int from() {
        return (date == null ? said.statedAt() : date).last();
    }

    /** Whether it says how high and wide the cube is. */
    public boolean judges() {
        return height != null && width != null;
    }

    /** The organisation that declares it. */
    public String by() {
        return declaredBy == null ? said.speaker() : declaredBy;
    }
}
