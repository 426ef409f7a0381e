package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;

/** Where nobody is in two cells, those of two cuts across each other sum along each of the two to its own cells, stage by stage. */
class Law4TwoCutsTest {
    private static final List<Cut> PAIRS = List.of(
            new Cut("COUNTY", new Cut("RING")),
            new Cut("RING", Cut.HEALTH_REGION),
            new Cut("MUNICIPALITY", Cut.VENDOR),
            new Cut("HEALTH_REGION", Cut.COUNTY));

    private static final Law THEY_SUM_TO_THE_CELLS_OF_EACH = (reading, some) -> {
        CoverageQuestion question = Asked.rolledUp(RollUp.none(), some.question());
        return PAIRS.stream().allMatch(pair -> {
            CoverageAnswer both =
                    reading.answer(some.world(), Asked.cut(pair, question)).coverage();
            return both.overlapping()
                    || isMargin(
                                    both,
                                    reading.answer(some.world(), Asked.cut(new Cut(pair.code()), question)),
                                    cell -> cell)
                            && isMargin(
                                    both,
                                    reading.answer(
                                            some.world(), Asked.cut(pair.parts().getLast(), question)),
                                    cell -> Objects.requireNonNull(cell.across()));
        });
    };

    private static boolean isMargin(CoverageAnswer both, Answers one, Function<Area, Area> side) {
        return sums(both, side).equals(sums(one.coverage(), area -> area));
    }

    private static Map<String, Map<Stage, Long>> sums(CoverageAnswer answer, Function<Area, Area> side) {
        Map<String, Map<Stage, Long>> sums = new TreeMap<>();
        for (Cell cell : answer.cells()) {
            String code = Objects.requireNonNullElse(side.apply(cell.area()).code(), "");
            Map<Stage, Long> sum = sums.computeIfAbsent(code, some -> new EnumMap<>(Stage.class));
            actors(cell).byStage().forEach((stage, many) -> sum.merge(stage, many, Long::sum));
        }
        return sums;
    }

    private static Tally actors(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known -> known.actors();
            case Outcome.Unknown unknown -> unknown.actors();
            case Outcome.NotOffered notOffered -> notOffered.actors();
            case Outcome.Suppressed suppressed -> new Tally(Map.of());
        };
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 150)
    void they_sum_to_the_cells_of_each(@ForAll("cases") Law.Case some) {
        THEY_SUM_TO_THE_CELLS_OF_EACH.isKept(some);
    }

    @Example
    void leaving_out_those_of_whom_a_part_is_not_known_is_found_out() {
        rejects(answer -> only(
                answer,
                cell -> cell.area().across() == null
                        || cell.area().code() != null && cell.area().across().code() != null));
    }

    @Example
    void most_worlds_have_nobody_in_two_cells() {
        assertThat(cases().sampleStream()
                        .limit(200)
                        .filter(some -> !Reading.ours()
                                .answer(
                                        some.world(),
                                        Asked.cut(PAIRS.getLast(), Asked.rolledUp(RollUp.none(), some.question())))
                                .coverage()
                                .overlapping())
                        .count())
                .isGreaterThan(100);
    }

    private static CoverageAnswer only(CoverageAnswer answer, java.util.function.Predicate<Cell> kept) {
        return new CoverageAnswer(
                answer.question(),
                answer.cells().stream().filter(kept).toList(),
                answer.complete(),
                answer.overlapping(),
                answer.smallCellsSuppressed(),
                answer.setAside(),
                answer.unplaced());
    }

    private void rejects(UnaryOperator<CoverageAnswer> wrong) {
        THEY_SUM_TO_THE_CELLS_OF_EACH.rejects(Distorted.answers(answers -> answers.saying(wrong)), cases());
    }
}
