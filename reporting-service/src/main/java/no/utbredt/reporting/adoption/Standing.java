package no.utbredt.reporting.adoption;

import java.util.EnumSet;
import java.util.LinkedHashSet;
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
 * @param statedAt when what decides it was said, or the newest of what makes it possible; null when nothing is said
 * @param extent how much of the actor has got there, or null when not said
 * @param behind the reports and figures it rests on, the deciding one first
 * @param derivation how it was derived, or null when the actor's own reports say it
 * @param scopeLimited whether something certain is said, yet of some scope only; the stage is unknown then (law 2)
 */
public record Standing(
        Stage stage,
        Set<Stage> possible,
        boolean told,
        @Nullable PartialDate since,
        @Nullable PartialDate statedAt,
        @Nullable Extent extent,
        List<ReportName> behind,
        @Nullable Derivation derivation,
        boolean scopeLimited) {
    /** Nobody has said anything. */
    public static final Standing UNKNOWN =
            new Standing(Stage.UNKNOWN, Set.of(Stage.UNKNOWN), false, null, null, null, List.of(), null, false);

    public Standing {
        possible = Set.copyOf(possible);
        behind = List.copyOf(behind);
    }

    /** What a count needs of it. */
    public Mark mark() {
        return this.equals(UNKNOWN)
                ? Mark.UNKNOWN
                : new Mark(
                        stage,
                        possible,
                        derivation != null,
                        scopeLimited,
                        statedAt == null ? Mark.NEVER : statedAt.last());
    }

    /** The same, where no report of the actor's own says it. */
    Standing derivedFrom(Derivation from) {
        return new Standing(stage, possible, told, since, statedAt, extent, behind, from, scopeLimited);
    }

    /** The same, with what another one leaves possible and what that rests on; what the other does not know says nothing. */
    Standing perhaps(Standing other) {
        if (other.behind.isEmpty()) {
            return this;
        }
        Set<Stage> either = EnumSet.copyOf(possible);
        other.possible.stream().filter(each -> each != Stage.UNKNOWN).forEach(either::add);
        PartialDate newest = told ? statedAt : later(statedAt, other.statedAt);
        return new Standing(
                stage, either, told, since, newest, extent, both(behind, other.behind), derivation, scopeLimited);
    }

    /** The same, where nothing is known without limit, with what holds within some scope (law 2). */
    Standing orWithin(Standing scoped) {
        Standing wider = perhaps(scoped);
        return new Standing(
                stage,
                wider.possible,
                told,
                since,
                wider.statedAt,
                extent,
                wider.behind,
                derivation,
                scopeLimited || scoped.told);
    }

    private static List<ReportName> both(List<ReportName> some, List<ReportName> others) {
        Set<ReportName> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.last() < other.last() ? other : one;
    }
}
