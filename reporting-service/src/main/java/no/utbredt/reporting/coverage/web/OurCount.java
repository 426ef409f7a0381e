package no.utbredt.reporting.coverage.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Fit;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/** Asks of our own count what a published figure answers: same service, role, stage, group, part and day. */
record OurCount(Coverage coverage, KnownAt knownAt) {

    /** Our count, or null where the figure counts no stage one can be at least at. */
    @Nullable
    Ours of(PublishedFigure figure) {
        try {
            return reckoned(figure);
        } catch (ArithmeticException | DateTimeException beyond) {
            return Ours.without(CellState.UNKNOWN, "NOT_RECKONABLE", weight(figure));
        }
    }

    private @Nullable Ours reckoned(PublishedFigure figure) {
        Stage stage = figure.stage();
        if (stage == null || !stage.askable()) {
            return null;
        }
        return part(figure, stage, weight(figure));
    }

    private Ours part(PublishedFigure figure, Stage stage, Weight weight) {
        return switch (figure.subset()) {
            case null -> cell(question(figure, stage, weight, Cut.NATION), null);
            case Subset.InHealthRegion in -> cell(question(figure, stage, weight, Cut.HEALTH_REGION), in.code());
            case Subset.InCounty in -> cell(question(figure, stage, weight, Cut.COUNTY), in.number());
            case Subset.These these -> named(question(figure, stage, Weight.ACTORS, Cut.NATION), these);
            case Subset.Other other -> Ours.without(CellState.UNKNOWN, "PART_NOT_ENUMERABLE", weight);
        };
    }

    /**
     * On which bases our count would be just what was published.
     *
     * @param ours our count of the figure
     */
    List<Fit> fits(PublishedFigure figure, Ours ours) {
        Stage stage = figure.stage();
        if (figure.value() == null || stage == null || ours.counted() == null) {
            return List.of();
        }
        Map<Weight, Outcome.Known> counts = new EnumMap<>(Weight.class);
        Weight weight = ours.body().weight();
        counts.put(weight, ours.counted());
        if (figure.value().unit().isShare()) {
            Weight other = weight == Weight.ACTORS ? Weight.POPULATION : Weight.ACTORS;
            Ours otherwise = part(figure, stage, other);
            if (otherwise.counted() != null) {
                counts.put(other, otherwise.counted());
            }
        }
        return Fit.of(figure.value(), counts);
    }

    private static Weight weight(PublishedFigure figure) {
        var value = figure.value();
        return value != null && value.unit() == Unit.SHARE_POPULATION ? Weight.POPULATION : Weight.ACTORS;
    }

    private CoverageQuestion question(PublishedFigure figure, Stage stage, Weight weight, Cut cut) {
        LocalDate day = LocalDate.ofEpochDay(figure.day());
        String scope = figure.scopes().size() == 1 ? figure.scopes().iterator().next() : null;
        return new CoverageQuestion(
                figure.service(),
                figure.role(),
                stage,
                figure.group(),
                scope,
                RollUp.none(),
                weight,
                cut,
                day,
                knownAt,
                null,
                day,
                Audience.PUBLIC);
    }

    private Ours cell(CoverageQuestion question, @Nullable String code) {
        return coverage.answer(question).cells().stream()
                .filter(cell -> code == null || code.equals(cell.area().code()))
                .findFirst()
                .map(cell -> Ours.of(cell, question.weight()))
                .orElseGet(() -> Ours.without(CellState.UNKNOWN, "NO_SUCH_AREA", question.weight()));
    }

    /** Of actors that are named the register can tell only those it knows. */
    private Ours named(CoverageQuestion question, Subset.These these) {
        Roster roster = coverage.roster(question);
        List<Standing> standings = roster.entries().stream()
                .filter(entry -> these.actors().contains(entry.actor()))
                .map(Roster.Entry::standing)
                .toList();
        if (standings.size() < these.actors().size()) {
            return Ours.without(CellState.UNKNOWN, "NOT_ALL_KNOWN", Weight.ACTORS);
        }
        Stage asked = question.stage();
        long possible = count(standings, standing -> standing.mark().possibly(asked));
        Figure figure = new Figure(
                count(standings, standing -> standing.stage().atLeast(asked)),
                possible,
                count(standings, standing -> standing.mark().surely(asked)),
                count(
                        standings,
                        standing -> standing.mark().possibly(asked)
                                || standing.mark().mayBeAnything()),
                count(standings, standing -> standing.stage() == Stage.UNKNOWN),
                count(standings, standing -> standing.stage() == Stage.NOT_RELEVANT),
                standings.size());
        int derived = (int) count(standings, standing -> standing.derivation() != null);
        var known = new Outcome.Known(figure, Tally.NOBODY, Tally.NOBODY);
        return Ours.of(new Cell(Area.nation(), known, derived, 0, List.of()), Weight.ACTORS);
    }

    private static long count(List<Standing> standings, Predicate<Standing> such) {
        return standings.stream().filter(such).count();
    }
}
