package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import no.utbredt.initiative.roadmap.item.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit together.
 *
 * @param kind in which way
 * @param initiative whose it is
 * @param section list of the initiative, for example {@code milestones}
 * @param item id of the item, or null when it is about the initiative itself
 * @param label what a reader calls it
 * @param detail what does not fit, in English
 * @param detailNb the same in Norwegian
 * @param statements who says what; empty when it is silence that is found
 */
public record Contradiction(
        Kind kind,
        String initiative,
        String section,
        @Nullable String item,
        String label,
        String detail,
        String detailNb,
        List<? extends Statement> statements) {

    /** In which way something does not fit. */
    public enum Kind {
        /** Both cannot be right. */
        CONTRADICTION,
        /** They differ, and both may be right. */
        DIFFERENCE,
        /** Listed and never assessed. */
        NEVER_ASSESSED,
        /** The assessment has run out and no newer one is there. */
        EXPIRED,
        /** It should have been decided. */
        OVERDUE,
        /** Parts that do not sum. */
        SUM,
        /** An indicator's colour says the opposite of its direction. */
        DIRECTION
    }
}
