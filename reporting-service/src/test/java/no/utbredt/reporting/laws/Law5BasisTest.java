package no.utbredt.reporting.laws;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.actor.WeightPoint;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** A figure carries its basis; what is not known is unknown and never nought. */
class Law5BasisTest {
    private static final Law EVERY_FIGURE_CARRIES_ITS_BASIS = (reading, some) -> {
        CoverageAnswer answer = reading.answer(some.world(), some.question()).coverage();
        return answer.question().equals(some.question())
                && answer.cells().stream().allMatch(cell -> carriesItsBasis(cell, some.question()));
    };

    private static boolean carriesItsBasis(Cell cell, CoverageQuestion question) {
        if (!(cell.outcome() instanceof Outcome.Known known)) {
            return true;
        }
        Figure figure = known.figure();
        return figure.numerator() == known.stages().atLeast(question.stage())
                && figure.unknown() == known.stages().at(Stage.UNKNOWN)
                && figure.notRelevant() == known.stages().at(Stage.NOT_RELEVANT)
                && figure.numerator() <= figure.possible()
                && figure.possible() <= figure.upperBound()
                && figure.lowerBound() <= figure.upperBound()
                && figure.upperBound() >= figure.numerator() + figure.unknown()
                && figure.upperBound() <= figure.total();
    }

    private static final Law A_MISSING_WEIGHT_GIVES_UNKNOWN = (reading, some) -> {
        CoverageQuestion question = Asked.by(Weight.POPULATION, national(some.question()));
        boolean missing = members(some.world(), question).stream()
                .anyMatch(actor -> actor.weights().isEmpty());
        Outcome outcome = nation(reading, some.world(), question).outcome();
        return missing == outcome instanceof Outcome.Unknown;
    };

    /** Whom nobody named, nobody became and nobody published anything of. */
    private static final Law SILENCE_IS_UNKNOWN = (reading, some) -> {
        World world = some.world().figures(List.of());
        CoverageQuestion question = Asked.by(Weight.ACTORS, national(some.question()));
        long silent = silent(world, question);
        return !(nation(reading, world, question).outcome() instanceof Outcome.Known known)
                || (known.figure().unknown() >= silent
                        && known.figure().upperBound() >= known.figure().numerator() + silent);
    };

    private static long silent(World world, CoverageQuestion question) {
        Set<String> spoken = new HashSet<>();
        Registry registry = world.registry();
        for (Report report : world.reports()) {
            if (report.says() != null) {
                Set<String> about = Set.copyOf(registry.resolve(report.says().actor(), report.statedAt()));
                spoken.addAll(report.says().forAllUnits() ? registry.withAllBeneath(about) : about);
            }
        }
        return registry.members(question.group(), OsloDay.number(question.structure())).stream()
                .filter(id -> !spoken.contains(id))
                .filter(id -> actor(registry, id).predecessors().stream()
                        .map(Predecessor::actor)
                        .noneMatch(spoken::contains))
                .filter(id -> registry.successors(id).stream().noneMatch(spoken::contains))
                .count();
    }

    private static Actor actor(Registry registry, String id) {
        return Objects.requireNonNull(registry.actor(id));
    }

    private static CoverageQuestion national(CoverageQuestion question) {
        return Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), question));
    }

    private static Cell nation(Reading reading, World world, CoverageQuestion question) {
        return reading.answer(world, question).coverage().cells().getFirst();
    }

    private static List<Actor> members(World world, CoverageQuestion question) {
        Registry registry = Registry.within(question.horizon(), world.actors(), world.groups(), Map.of());
        return registry.members(question.group(), OsloDay.number(question.structure())).stream()
                .map(id -> actor(registry, id))
                .toList();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Provide
    Arbitrary<Law.Case> registered() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 200)
    void everyFigureCarriesItsBasis(@ForAll("cases") Law.Case some) {
        EVERY_FIGURE_CARRIES_ITS_BASIS.isKept(some);
    }

    @Property(tries = 200)
    void aMissingWeightGivesUnknown(@ForAll("cases") Law.Case some) {
        A_MISSING_WEIGHT_GIVES_UNKNOWN.isKept(some);
    }

    @Property(tries = 200)
    void silenceIsUnknown(@ForAll("registered") Law.Case some) {
        SILENCE_IS_UNKNOWN.isKept(some);
    }

    @Example
    void forgettingWhatWasAskedIsFoundOut() {
        EVERY_FIGURE_CARRIES_ITS_BASIS.rejects(
                Distorted.question(question -> Asked.atLeast(Stage.AVAILABLE, question)), cases());
    }

    @Example
    void takingAMissingWeightForNoughtIsFoundOut() {
        A_MISSING_WEIGHT_GIVES_UNKNOWN.rejects(
                Distorted.world(world -> world.actors(document -> Stream.of(weighingNought(document)))), cases());
    }

    private static Document<Actor> weighingNought(Document<Actor> document) {
        return Registered.changed(
                document,
                actor -> actor.weights().isEmpty()
                        ? Registered.weighing(actor, List.of(new WeightPoint(Weight.POPULATION, 0, 0)))
                        : actor);
    }

    @Example
    void countingTheUnknownAsNoIsFoundOut() {
        SILENCE_IS_UNKNOWN.rejects(
                Distorted.answers(
                        answers -> answers.saying(answer -> Outcomes.changed(answer, Law5BasisTest::unknownAsNo))),
                registered());
    }

    private static Outcome.Known unknownAsNo(Outcome.Known known) {
        Figure figure = known.figure();
        Figure sure = new Figure(
                figure.numerator(),
                figure.possible(),
                figure.lowerBound(),
                figure.possible(),
                0,
                figure.notRelevant(),
                figure.total());
        return new Outcome.Known(sure, notStarted(known.stages()), notStarted(known.actors()));
    }

    private static Tally notStarted(Tally tally) {
        Map<Stage, Long> byStage = new EnumMap<>(tally.byStage());
        byStage.merge(Stage.NOT_STARTED, tally.at(Stage.UNKNOWN), Long::sum);
        byStage.put(Stage.UNKNOWN, 0L);
        return new Tally(byStage);
    }
}
