package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A note on a cell of the cube, or how somebody judges it; what is counted always stands beside it (law 9).
 *
 * @param note in Norwegian, or null
 * @param noteEnglish the same in English, or null
 * @param height how many of the category's services, or null where it is not judged
 * @param width at how many of the group's actors, or null with the height
 * @param reason why it is judged otherwise than counted, in Norwegian; null where it is not judged
 * @param date from which date it holds, or null for when it was stated
 * @param declaredBy the organisation that declares it, or null for whoever asserts the source
 * @param source who says so, and where
 */
public record CubeStatement(
        @Nullable String note,
        @Nullable String noteEnglish,
        @Nullable Step height,
        @Nullable Step width,
        @Nullable String reason,
        @Nullable ImpreciseDate date,
        @Nullable String declaredBy,
        Citation source)
        implements Statement {

    /** How many, in the roadmap's words (version 21.1, chapter 2.1.3). */
    public enum Step {
        NONE,
        SOME,
        HALF,
        ALL
    }
}
