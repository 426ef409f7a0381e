package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.document.Document;

/** A unit that belongs to no parent makes the cell unknown in which its parent may be, and no other. */
class Law5OrphansTest {
    private static final String ITS_COUNTY = "02";
    private static final String ITS_REGION = "NORD";

    private static final Law ONLY_THE_CELL_IT_MAY_BELONG_TO_IS_UNKNOWN = (reading, some) -> {
        World without = some.world().figures(List.of());
        World with = orphaned(without);
        for (Cut cut : Worlds.CUTS.stream().filter(cut -> cut.across() == null).toList()) {
            CoverageQuestion question = Asked.cut(
                    cut, Asked.group("sykehjem", Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), some.question())));
            Map<String, Outcome> before =
                    outcomes(reading.answer(without, question).coverage());
            Map<String, Outcome> after = outcomes(reading.answer(with, question).coverage());
            String its = its(cut);
            if (!(after.remove(its) instanceof Outcome.Unknown unknown)
                    || unknown.reason() != Outcome.Reason.NO_PARENT) {
                return false;
            }
            before.remove(its);
            if (!after.equals(before)) {
                return false;
            }
        }
        return true;
    };

    /** Where it may belong; of which municipality, and what that runs, nobody knows. */
    private static String its(Cut cut) {
        if (cut.equals(Cut.COUNTY)) {
            return ITS_COUNTY;
        }
        return cut.equals(Cut.HEALTH_REGION) ? ITS_REGION : "";
    }

    private static World orphaned(World world) {
        List<Document<Actor>> actors = new ArrayList<>(world.actors());
        actors.add(Actors.unit("h9", "sykehjem").placed(ITS_COUNTY, ITS_REGION).recorded(Cast.FOUNDED));
        return new World(
                actors, world.groups(), world.services(), world.delegations(), world.figures(), world.reports());
    }

    private static Map<String, Outcome> outcomes(CoverageAnswer answer) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Cell cell : answer.cells()) {
            outcomes.put(Objects.requireNonNullElse(cell.area().code(), ""), cell.outcome());
        }
        return outcomes;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 60)
    void onlyTheCellItMayBelongToIsUnknown(@ForAll("cases") Law.Case some) {
        ONLY_THE_CELL_IT_MAY_BELONG_TO_IS_UNKNOWN.isKept(some);
    }

    @Example
    void leavingItOutIsFoundOut() {
        ONLY_THE_CELL_IT_MAY_BELONG_TO_IS_UNKNOWN.rejects(
                Distorted.world(world ->
                        world.actors(document -> document.id().equals("h9") ? Stream.of() : Stream.of(document))),
                cases());
    }

    @Example
    void thatItSpoilsEveryCellIsFoundOut() {
        ONLY_THE_CELL_IT_MAY_BELONG_TO_IS_UNKNOWN.rejects(
                (world, question, arrivals) -> {
                    Answers answers = Reading.ours().answer(world, question, arrivals);
                    boolean orphaned = world.actors().stream()
                            .anyMatch(document -> document.id().equals("h9"));
                    return orphaned ? answers.saying(Law5OrphansTest::spoilt) : answers;
                },
                cases());
    }

    private static CoverageAnswer spoilt(CoverageAnswer answer) {
        return new CoverageAnswer(
                answer.question(),
                answer.cells().stream()
                        .map(cell -> cell.outcome() instanceof Outcome.Known known
                                ? new Cell(
                                        cell.area(),
                                        new Outcome.Unknown(Outcome.Reason.NO_PARENT, known.actors()),
                                        cell.derived(),
                                        cell.scopeLimited(),
                                        cell.published())
                                : cell)
                        .toList(),
                answer.complete(),
                answer.overlapping(),
                answer.smallCellsSuppressed(),
                answer.setAside(),
                answer.unplaced());
    }
}
