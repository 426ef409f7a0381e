package no.utbredt.reporting.adoption;

import java.util.List;
import java.util.Set;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on a day.
 *
 * @param stage what certainly is
 * @param possible every stage it may be at, {@code stage} among them
 * @param told whether something certain has been said, be it that the stage is unknown
 * @param since when the stage began, or null when nothing certain is said
 * @param extent how much of the actor has got there, or null when not said
 * @param behind the reports and figures it rests on, the deciding one first
 * @param derivation how it was derived, or null when the actor's own reports say it
 * @param scopeLimited whether it holds within some scope only
 */
public record Standing(
        Stage stage,
        Set<Stage> possible,
        boolean told,
        @Nullable PartialDate since,
        @Nullable Extent extent,
        List<ReportName> behind,
        @Nullable Derivation derivation,
        boolean scopeLimited) {
    /** Nobody has said anything. */
    public static final Standing UNKNOWN =
            new Standing(Stage.UNKNOWN, Set.of(Stage.UNKNOWN), false, null, null, List.of(), null, false);

    public Standing {
        possible = Set.copyOf(possible);
        behind = List.copyOf(behind);
    }

    /** What a count needs of it. */
    public Mark mark() {
        return this.equals(UNKNOWN) ? Mark.UNKNOWN : new Mark(stage, possible, derivation != null, scopeLimited);
    }

    /** The same, with more that is possible and what that rests on. */
    Standing perhaps(Set<Stage> orElse, List<ReportName> reports) {
        return new Standing(stage, orElse, told, since, extent, reports, derivation, scopeLimited);
    }
}
