package no.utbredt.reporting.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** From who stands where to who is missing, and why. */
final class GapFold {
    private static final Comparator<Gap.Missing> WEIGHTIEST_FIRST = Comparator.<Gap.Missing>comparingLong(
                    each -> each.weight().orElse(-1))
            .reversed()
            .thenComparing(Gap.Missing::actor);

    private final CoverageQuestion question;
    private final Known known;
    private final Hindrances hindrances;
    private final boolean offered;

    GapFold(CoverageQuestion question, Known known) {
        this.question = question;
        this.known = known;
        this.hindrances = new Hindrances(question, known);
        Service service = known.services().get(question.service());
        this.offered = service == null || service.offeredTo(question.group(), OsloDay.number(question.day()));
    }

    /**
     * The gap.
     *
     * @param answer the figure, in one cell
     * @param members everybody it counts, shown or not
     */
    Gap gap(CoverageAnswer answer, Roster members) {
        List<Gap.Missing> missing = members.entries().stream()
                .filter(entry -> isMissing(entry.standing().stage()))
                .map(this::missing)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        boolean shy = question.keepsBack(known);
        List<Gap.Missing> shown = shy ? seen(missing) : missing;
        Outcome outcome = answer.cells().getFirst().outcome();
        Figure figure = outcome instanceof Outcome.Known told ? told.figure() : null;
        Causes causes = Causes.of(missing, unnamed(figure, members));
        boolean withheld = outcome instanceof Outcome.Suppressed || shy;
        Closings closings = new Closings(hindrances, figure);
        return new Gap(
                answer,
                members.entries().stream()
                        .allMatch(entry -> weight(entry.actor()).isPresent()),
                withheld ? List.of() : causes.sums(),
                shown,
                closings.largest(shown),
                closings.vendors(shown),
                withheld);
    }

    private List<Gap.Missing> seen(List<Gap.Missing> missing) {
        return known.insight().any()
                ? missing.stream()
                        .filter(each -> known.insight().into(each.actor()))
                        .toList()
                : List.of();
    }

    private boolean isMissing(Stage stage) {
        return stage != Stage.NOT_RELEVANT && !stage.atLeast(question.stage());
    }

    private Gap.Missing missing(Roster.Entry entry) {
        String actor = entry.actor();
        Stage stage = entry.standing().stage();
        List<String> systems = known.registry().systems(actor, OsloDay.number(question.structure())).stream()
                .sorted()
                .toList();
        List<String> preconditions = hindrances.missing(actor);
        var before = new Cause.Before(offered, hindrances.supported(systems), preconditions.isEmpty());
        return new Gap.Missing(
                actor, entry.name(), stage, Cause.of(stage, before), weight(actor), systems, preconditions);
    }

    private OptionalLong weight(String actor) {
        return Objects.requireNonNull(known.registry().actor(actor))
                .weightOn(question.weight(), OsloDay.number(question.structure()));
    }

    /** What the group has beyond its named members, where only its total is known: each weighs one. */
    private long unnamed(@Nullable Figure figure, Roster members) {
        return figure == null || question.weight() != Weight.ACTORS
                ? 0
                : figure.total() - members.entries().size();
    }
}
