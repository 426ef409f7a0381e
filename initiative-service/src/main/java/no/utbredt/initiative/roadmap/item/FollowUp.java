package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * An oppfølgingssak of a board.
 *
 * @param id unique within this list of the initiative
 * @param title in Norwegian
 * @param caseNumber the board's number, or null
 * @param owner who has it, or null
 * @param addressee who is to get it, or null
 * @param due by when, or null
 * @param status how far it is
 * @param source who says so, and where
 */
public record FollowUp(
        String id,
        String title,
        @Nullable String caseNumber,
        @Nullable String owner,
        @Nullable String addressee,
        @Nullable ImpreciseDate due,
        State status,
        Citation source)
        implements Item, Statement {

    /** How far it is. */
    public enum State {
        OPEN,
        ONGOING,
        DONE,
        CANNOT_TELL
    }

    @Override
    public String label() {
        return title;
    }
}
