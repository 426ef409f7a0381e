package no.utbredt.initiative.roadmap.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something measured, with a direction.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param nameEnglish English name, or null
 * @param direction which way is progress
 * @param unit its unit, or null
 * @param statements what the sources say
 * @param measures by what it is measured here
 * @param rules by what it is judged, where a document says so
 */
public record Indicator(
        String id,
        String name,
        @Nullable String nameEnglish,
        Direction direction,
        @Nullable String unit,
        List<Reading> statements,
        List<IndicatorMeasure> measures,
        List<IndicatorRule> rules)
        implements Item {

    /** Which way is progress. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Indicator {
        statements = statements == null ? List.of() : List.copyOf(statements);
        measures = measures == null ? List.of() : List.copyOf(measures);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    @Override
    public String label() {
        return name;
    }
}
