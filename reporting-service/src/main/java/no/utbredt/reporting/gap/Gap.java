package no.utbredt.reporting.gap;

import java.util.List;
import java.util.OptionalLong;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Those of a group who have not come so far yet.
 *
 * @param answer the figure, of the nation or of the area asked about
 * @param weighed whether what each of them weighs is known; if not, weights are nought and mean nothing
 * @param sums how many for each cause that occurs, in the order of causes; together all who are missing. Empty when withheld
 * @param missing by name those the reader may be shown, the weightiest first
 * @param largest the ten weightiest of these
 * @param vendors who makes the EHR systems they run, the weightiest first; an actor that runs systems of two counts in both. Of
 *     those that are shown
 * @param withheld whether so few are in a cause that one could tell who they are, and they may be persons (law 12)
 */
public record Gap(
        CoverageAnswer answer,
        boolean weighed,
        List<Sum> sums,
        List<Missing> missing,
        Closing largest,
        List<Closing> vendors,
        boolean withheld) {
    public Gap {
        sums = List.copyOf(sums);
        missing = List.copyOf(missing);
        vendors = List.copyOf(vendors);
    }

    /**
     * Those missing for one cause.
     *
     * @param actors how many; those nobody has named among them
     * @param weight what they weigh
     * @param unknown of how many nobody has told where they stand: they may be there
     */
    public record Sum(Cause cause, long actors, long weight, long unknown) {}

    /**
     * One who is missing.
     *
     * @param actor its id
     * @param name its name on the structure day, or null
     * @param weight what it weighs; empty when not known
     * @param systems ids of the EHR systems it runs on the structure day, in order
     * @param preconditions ids of the services that must be there first and are known not to be
     */
    public record Missing(
            String actor,
            @Nullable String name,
            Stage stage,
            Cause cause,
            OptionalLong weight,
            List<String> systems,
            List<String> preconditions) {
        public Missing {
            systems = List.copyOf(systems);
            preconditions = List.copyOf(preconditions);
        }
    }

    /**
     * Some who are missing, and how far it would be come if all of them were there.
     *
     * @param id of the vendor; null for those of whom none is known, and for the largest
     * @param name of the vendor, or null with it
     * @param actors ids of those missing
     * @param weight what they weigh
     * @param then the share if they were there, or null where there is no figure
     */
    public record Closing(
            @Nullable String id,
            @Nullable String name,
            List<String> actors,
            long weight,
            @Nullable Share then) {
        public Closing {
            actors = List.copyOf(actors);
        }
    }
}
