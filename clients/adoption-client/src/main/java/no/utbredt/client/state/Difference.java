package no.utbredt.client.state;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.utbredt.client.problem.Problem;
import no.utbredt.client.verdict.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a state changes, by this client's own words before.
 *
 * @param changes how many of each there are; none of those there are none of
 * @param hindrances for what it is refused unless it is only tried
 * @param difference one for each actor it means something for
 */
public record Difference(
        String service,
        LocalDate date,
        boolean dryRun,
        Map<Change, Long> changes,
        List<Problem> hindrances,
        List<Line> difference) {

    /** What it means for an actor. */
    public enum Change {
        /** Named, and not in use until then. */
        NEW,
        /** Named, and in use before. */
        UNCHANGED,
        /** In use until then, and not named. */
        LEFT,
        /** Never spoken of, and not named. */
        SILENT,
        /** Named, and in no register. */
        UNKNOWN,
        /** Named, and not to be spoken of. */
        UNDELEGATED,
        /** Told otherwise of the same day by another source of the client's. */
        CONTRADICTED,
        /** Something this version does not know. */
        @JsonEnumDefaultValue
        OTHER
    }

    /** Whom it is about, as it was named. */
    public record Subject(
            String scheme, String value, @Nullable String serviceArea) {

        /** As it is typed: {@code KOMNR:4601/helsestasjon}. */
        @Override
        public String toString() {
            return scheme + ":" + value + (serviceArea == null ? "" : "/" + serviceArea);
        }
    }

    /** An actor by id and name. */
    public record Whom(String id, String name) {}

    /**
     * One actor.
     *
     * @param name as it is called; null where it is not known
     * @param before the stage by the client's own words; null where they say none
     * @param after the stage it is told to have; null where nothing is told of it
     * @param nearest who may have been meant; null unless it is not known
     * @param result what became of its report, or would; null where nothing is told of it
     */
    public record Line(
            Change change,
            Subject actor,
            @Nullable String id,
            @Nullable String name,
            @Nullable String before,
            @Nullable String after,
            @Nullable Whom nearest,
            @Nullable Result result) {}

    public Difference {
        changes = changes == null ? Map.of() : Map.copyOf(changes);
        hindrances = hindrances == null ? List.of() : List.copyOf(hindrances);
        difference = difference == null ? List.of() : List.copyOf(difference);
    }

    /** Whether every report it has was taken, or would be. */
    public boolean taken() {
        return difference.stream()
                .map(Line::result)
                .allMatch(result -> result == null || result.status().taken());
    }
}
