package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the initiative stands.
 *
 * @param status where it stands
 * @param date since when, or null
 * @param reason why, in Norwegian, or null
 * @param source who says so, and where
 */
public record Status(
        Standing status,
        @Nullable ImpreciseDate date,
        @Nullable String reason,
        Citation source) implements Statement {

    /** Where an initiative may stand. */
    public enum Standing {
        PROPOSED,
        DECIDED,
        RUNNING,
        PAUSED,
        ENDED,
        DISSOLVED
    }
}
