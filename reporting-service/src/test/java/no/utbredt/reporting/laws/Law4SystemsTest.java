package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.SystemInUse;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Vendor;
import no.utbredt.reporting.time.OsloDay;

/**
 * By systems and by vendors each cell's stages sum to those who run them, one that runs two is in both, one that runs none known
 * is in the unknown cell, and nobody is lost. Counted here from the documents alone.
 */
class Law4SystemsTest {
    private static final String UNKNOWN = "";

    private static final Law CELLS_SUM_TO_WHO_RUNS_THEM = (reading, some) -> {
        for (Cut cut : List.of(Cut.SYSTEM, Cut.VENDOR)) {
            CoverageQuestion question = Asked.cut(cut, Asked.rolledUp(RollUp.none(), some.question()));
            Map<String, Set<String>> runners = runners(some.world(), question);
            CoverageAnswer answer = reading.answer(some.world(), question).coverage();
            Map<String, Long> counted = new HashMap<>();
            answer.cells()
                    .forEach(cell ->
                            counted.put(Objects.requireNonNullElse(cell.area().code(), UNKNOWN), summed(cell)));
            Map<String, Long> expected = new HashMap<>();
            runners.forEach((code, who) -> expected.put(code, (long) who.size()));
            if (!counted.equals(expected) || answer.overlapping() != overlap(runners)) {
                return false;
            }
        }
        return true;
    };

    /** How many its stages sum to; -1 where the weighed and the counted stages tell of different crowds. */
    private static long summed(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                known.stages().total() == known.figure().total()
                        ? known.actors().total()
                        : -1;
            case Outcome.Unknown unknown -> unknown.actors().total();
            case Outcome.NotOffered notOffered -> notOffered.actors().total();
            case Outcome.Suppressed suppressed -> -1;
        };
    }

    private static boolean overlap(Map<String, Set<String>> runners) {
        Set<String> all = new HashSet<>();
        runners.values().forEach(all::addAll);
        return runners.values().stream().mapToInt(Set::size).sum() > all.size();
    }

    private static Map<String, Set<String>> runners(World world, CoverageQuestion question) {
        int day = OsloDay.number(question.structure());
        Map<String, Actor> actors = new HashMap<>();
        for (Document<Actor> document : world.actors()) {
            Actor actor = document.within(question.horizon());
            if (actor != null) {
                actors.put(document.id(), actor);
            }
        }
        Map<String, Set<String>> runners = new HashMap<>();
        actors.forEach((id, actor) -> {
            if (actor.existence().holdsOn(day)
                    && actor.groups().stream().anyMatch(in -> in.value().equals(question.group()))) {
                Set<String> codes = codes(systems(actor, actors, day), question, day);
                (codes.isEmpty() ? Set.of(UNKNOWN) : codes)
                        .forEach(code -> runners.computeIfAbsent(code, some -> new HashSet<>())
                                .add(id));
            }
        });
        return runners;
    }

    /** Its own, or else those its parents run in just such an area. */
    private static Set<String> systems(Actor actor, Map<String, Actor> actors, int day) {
        Set<String> systems = new HashSet<>();
        actor.systems().stream()
                .filter(use -> use.holdsOn(day))
                .forEach(use -> systems.add(use.value().system()));
        if (systems.isEmpty() && actor.serviceArea() != null) {
            actor.parents().stream()
                    .filter(parent -> parent.holdsOn(day))
                    .map(parent -> actors.get(parent.value()))
                    .filter(Objects::nonNull)
                    .flatMap(parent -> parent.systems().stream())
                    .filter(use -> use.holdsOn(day)
                            && actor.serviceArea().equals(use.value().serviceArea()))
                    .forEach(use -> systems.add(use.value().system()));
        }
        return systems;
    }

    private static Set<String> codes(Set<String> systems, CoverageQuestion question, int day) {
        if (question.cut().equals(Cut.SYSTEM)) {
            return systems;
        }
        Set<String> vendors = new HashSet<>();
        for (String system : systems) {
            String vendor = UNKNOWN;
            for (Document<EhrSystem> document : Invented.systems()) {
                EhrSystem state = document.id().equals(system) ? document.within(question.horizon()) : null;
                for (Dated<Vendor> each : state == null ? List.<Dated<Vendor>>of() : state.vendors()) {
                    vendor = each.holdsOn(day) ? each.value().id() : vendor;
                }
            }
            vendors.add(vendor);
        }
        return vendors;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void cellsSumToWhoRunsThem(@ForAll("cases") Law.Case some) {
        CELLS_SUM_TO_WHO_RUNS_THEM.isKept(some);
    }

    @Example
    void leavingOutThoseWhoseSystemNobodyKnowsIsFoundOut() {
        CELLS_SUM_TO_WHO_RUNS_THEM.rejects(
                Distorted.answers(answers -> answers.saying(answer -> new CoverageAnswer(
                        answer.question(),
                        answer.cells().stream()
                                .filter(cell -> cell.area().code() != null)
                                .toList(),
                        answer.complete(),
                        answer.overlapping(),
                        answer.smallCellsSuppressed(),
                        answer.setAside(),
                        answer.unplaced()))),
                cases());
    }

    @Example
    void countingOneThatRunsTwoInTheFirstAloneIsFoundOut() {
        CELLS_SUM_TO_WHO_RUNS_THEM.rejects(
                runningOtherwise(systems -> systems.isEmpty() ? systems : List.of(systems.getFirst())), cases());
    }

    @Example
    void takingWhatWasRunForWhatIsRunIsFoundOut() {
        CELLS_SUM_TO_WHO_RUNS_THEM.rejects(
                runningOtherwise(systems ->
                        systems.stream().map(use -> Dated.always(use.value())).toList()),
                cases());
    }

    @Example
    void lettingAParentSpeakForAllItsUnitsIsFoundOut() {
        CELLS_SUM_TO_WHO_RUNS_THEM.rejects(
                runningOtherwise(systems -> {
                    List<Dated<SystemInUse>> everywhere = new ArrayList<>(systems);
                    systems.forEach(use -> everywhere.add(new Dated<>(
                            new SystemInUse(use.value().system(), "sykehjem", null), use.from(), use.to())));
                    return everywhere;
                }),
                cases());
    }

    @Example
    void leavingOutTheUnknownIsFoundOut() {
        CELLS_SUM_TO_WHO_RUNS_THEM.rejects(
                Distorted.answers(answers -> answers.saying(answer -> Outcomes.changed(
                        answer, known -> new Outcome.Known(known.figure(), known.stages(), without(known.actors()))))),
                cases());
    }

    private static Tally without(Tally tally) {
        Map<Stage, Long> told = new HashMap<>(tally.byStage());
        told.remove(Stage.UNKNOWN);
        return new Tally(told);
    }

    private static Reading runningOtherwise(UnaryOperator<List<Dated<SystemInUse>>> change) {
        return Distorted.world(world -> world.actors(document -> Stream.of(
                Registered.changed(document, actor -> Registered.running(actor, change.apply(actor.systems()))))));
    }
}
