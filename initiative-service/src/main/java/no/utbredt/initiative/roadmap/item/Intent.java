package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What a health region intends.
 *
 * @param region code of the health region
 * @param intent what it intends
 * @param order whether it goes first or follows, or null
 * @param date when, or null
 * @param text what the source says, in Norwegian, or null
 * @param source who says so, and where
 */
public record Intent(
        String region,
        Plan intent,
        @Nullable Order order,
        @Nullable ImpreciseDate date,
        @Nullable String text,
        Citation source)
        implements Statement {

    /** What a region may intend. */
    public enum Plan {
        STARTED,
        PLANNED,
        NOT_STARTED
    }

    /** Who goes first. */
    public enum Order {
        FIRST,
        FOLLOWS
    }
}
