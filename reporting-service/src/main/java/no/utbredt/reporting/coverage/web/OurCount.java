package no.utbredt.reporting.coverage.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks of our own count what a published figure answers: same service, role, stage, group, part and day. */
record OurCount(Coverage coverage, LocalDate knownAt) {

    /** Our count, or null where the figure counts no stage one can be at least at. */
    @Nullable
    OurBody of(PublishedFigure figure) {
        try {
            return reckoned(figure);
        } catch (ArithmeticException | DateTimeException beyond) {
            return OurBody.without("UNKNOWN", "NOT_RECKONABLE", weight(figure));
        }
    }

    private @Nullable OurBody reckoned(PublishedFigure figure) {
        Stage stage = figure.stage();
        if (stage == null || !stage.askable()) {
            return null;
        }
        Weight weight = weight(figure);
        return switch (figure.subset()) {
            case null -> cell(question(figure, stage, weight, Cut.NATION), null);
            case Subset.InHealthRegion in -> cell(question(figure, stage, weight, Cut.HEALTH_REGION), in.code());
            case Subset.InCounty in -> cell(question(figure, stage, weight, Cut.COUNTY), in.number());
            case Subset.These these -> named(question(figure, stage, Weight.ACTORS, Cut.NATION), these);
            case Subset.Other other -> OurBody.without("UNKNOWN", "PART_NOT_ENUMERABLE", weight);
        };
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

    private OurBody cell(CoverageQuestion question, @Nullable String code) {
        return coverage.answer(question).cells().stream()
                .filter(cell -> code == null || code.equals(cell.area().code()))
                .findFirst()
                .map(cell -> OurBody.of(cell, question.weight()))
                .orElseGet(() -> OurBody.without("UNKNOWN", "NO_SUCH_AREA", question.weight()));
    }

    /** Of actors that are named the register can tell only those it knows. */
    private OurBody named(CoverageQuestion question, Subset.These these) {
        Roster roster = coverage.roster(question);
        List<Standing> standings = roster.entries().stream()
                .filter(entry -> these.actors().contains(entry.actor()))
                .map(Roster.Entry::standing)
                .toList();
        if (standings.size() < these.actors().size()) {
            return OurBody.without("UNKNOWN", "NOT_ALL_KNOWN", Weight.ACTORS);
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
        var known = new Outcome.Known(figure, OurBody.NO_TALLY, OurBody.NO_TALLY);
        return OurBody.of(new Cell(Area.nation(), known, derived, 0, List.of()), Weight.ACTORS);
    }

    private static long count(List<Standing> standings, Predicate<Standing> such) {
        return standings.stream().filter(such).count();
    }
}
