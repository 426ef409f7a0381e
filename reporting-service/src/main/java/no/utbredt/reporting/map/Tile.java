package no.utbredt.reporting.map;

import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on the map.
 *
 * @param id of the actor
 * @param number the municipality number it has on the structure day, or null when none is known
 * @param name its name on that day, or null
 * @param place its county and health region on that day, or null when not known
 * @param cell what coverage says of the members it has; null when the group has none there
 */
public record Tile(
        String id,
        @Nullable String number,
        @Nullable String name,
        @Nullable Place place,
        @Nullable Cell cell) {

    /** The members there by stage, or null where there are none or they are not told. */
    public @Nullable Tally actors() {
        return switch (cell == null ? null : cell.outcome()) {
            case null -> null;
            case Outcome.Known known -> known.actors();
            case Outcome.Unknown unknown -> unknown.actors();
            case Outcome.NotOffered notOffered -> notOffered.actors();
            case Outcome.Suppressed suppressed -> null;
        };
    }

    /** Where all its members stand, unknown and not relevant among the answers; null where they differ or are not told. */
    public @Nullable Stage stage() {
        Tally actors = actors();
        if (actors == null || actors.total() == 0) {
            return null;
        }
        for (Stage each : Stage.values()) {
            if (actors.at(each) == actors.total()) {
                return each;
            }
        }
        return null;
    }
}
