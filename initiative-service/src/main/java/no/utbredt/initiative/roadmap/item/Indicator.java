package no.utbredt.initiative.roadmap.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something measured, with a direction.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param direction which way is progress
 * @param unit its unit, or null
 * @param statements what the sources say
 */
public record Indicator(
        String id,
        String name,
        Direction direction,
        @Nullable String unit,
        List<Reading> statements) implements Item {

    /** Which way is progress. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Indicator {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    @Override
    public String label() {
        return name;
    }
}
