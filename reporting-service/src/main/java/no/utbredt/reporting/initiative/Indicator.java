package no.utbredt.reporting.initiative;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an initiative is measured by.
 *
 * @param id unique within its initiative
 * @param name in Norwegian
 * @param nameEnglish English name, or null
 * @param direction which way is progress
 * @param unit its unit, or null
 * @param readings what sources say of it
 * @param measures by what it is measured here, or why it is not
 * @param rules by what it is judged, where a document says so
 */
public record Indicator(
        String id,
        String name,
        @Nullable String nameEnglish,
        Direction direction,
        @Nullable String unit,
        List<Reading> readings,
        List<Measure> measures,
        List<Rule> rules) {

    public Indicator {
        readings = List.copyOf(readings);
        measures = List.copyOf(measures);
        rules = List.copyOf(rules);
    }

    /** The same with only those statements. */
    Indicator with(List<Reading> told, List<Measure> measured, List<Rule> judged) {
        return new Indicator(id, name, nameEnglish, direction, unit, told, measured, judged);
    }

    /** Which way is progress. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    /** By what something is measured. */
    public enum By {
        COVERAGE,
        USAGE,
        PUBLISHED_FIGURE,
        NOT_MEASURED
    }

    /** A source's own colour: grønn, gul, rød. */
    public enum Colour {
        GROENN,
        GUL,
        ROED
    }

    /** As what a source tells a value. */
    public enum As {
        BASELINE,
        OBSERVED,
        TARGET
    }

    /**
     * A value as a source tells it.
     *
     * @param value in the indicator's unit, or null when it is not told
     * @param date when it was so, or null
     * @param status the source's own colour, or null when it is lost
     * @param text in Norwegian, or null
     */
    public record Reading(
            @Nullable BigDecimal value,
            @Nullable PartialDate date,
            As role,
            @Nullable Colour status,
            @Nullable String text,
            Said said) {}

    /**
     * By what it, or a part of it, is measured.
     *
     * @param service catalogue id, or null when it is not measured
     * @param role which part the actors take, or null when not said
     * @param stage at least this stage, or null when not said
     * @param group id of the actor group, or null for every group the service is for
     * @param reason why so, or why not, in Norwegian, or null
     */
    public record Measure(
            String id,
            String name,
            @Nullable String nameEnglish,
            By by,
            @Nullable String service,
            @Nullable Role role,
            @Nullable Stage stage,
            @Nullable String group,
            @Nullable String reason,
            @Nullable String reasonEnglish,
            Said said) {}

    /**
     * From which share on it is green and yellow; where progress is downwards, up to which.
     *
     * @param measure id of the measure that is judged
     * @param green per cent
     * @param yellow per cent
     */
    public record Rule(String id, String measure, BigDecimal green, BigDecimal yellow, Said said) {}
}
