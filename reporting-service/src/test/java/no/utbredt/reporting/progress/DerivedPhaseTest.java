package no.utbredt.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.progress.DerivedPhase.At;
import no.utbredt.reporting.progress.DerivedPhase.NoFigure;
import no.utbredt.reporting.progress.DerivedPhase.NotBegun;
import no.utbredt.reporting.progress.DerivedPhase.Undecided;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

class DerivedPhaseTest {
    private static final BigDecimal HALF = ProgressQuestion.HALF;

    @Test
    void theGroupIsWhereMoreThanHalfOfItHasCome() {
        assertThat(phase(Map.of(Stage.IN_USE, 6L, Stage.PREPARING, 4L))).isEqualTo(new At(5));
        assertThat(phase(Map.of(Stage.IN_USE, 5L, Stage.PREPARING, 5L))).isEqualTo(new At(3));
        assertThat(phase(Map.of(Stage.IN_USE, 3L, Stage.INTRODUCED, 3L, Stage.NOT_STARTED, 4L)))
                .isEqualTo(new At(4));
        assertThat(phase(Map.of(Stage.PILOTING, 6L, Stage.NO_PLAN, 4L))).isEqualTo(new At(2));
    }

    @Test
    void whoeverTheServiceIsNotForIsNoPartOfTheMajority() {
        assertThat(phase(Map.of(Stage.IN_USE, 2L, Stage.NOT_STARTED, 1L, Stage.NOT_RELEVANT, 7L)))
                .isEqualTo(new At(5));
        assertThat(phase(Map.of(Stage.NOT_RELEVANT, 3L))).isEqualTo(new NoFigure("NOBODY_RELEVANT"));
    }

    @Test
    void thereIsNoPhaseWhenTheUnknownCouldTurnIt() {
        assertThat(phase(Map.of(Stage.IN_USE, 4L, Stage.UNKNOWN, 6L))).isEqualTo(new Undecided());
        assertThat(phase(Map.of(Stage.IN_USE, 6L, Stage.UNKNOWN, 4L))).isEqualTo(new At(5));
    }

    @Test
    void aMajorityThatHasNotBegunIsInNoPhaseOfItsOwn() {
        assertThat(phase(Map.of(Stage.NOT_STARTED, 5L, Stage.INTERESTED, 2L, Stage.WITHDRAWN, 2L)))
                .isEqualTo(new NotBegun());
    }

    @Test
    void aHigherMajorityCanBeAskedFor() {
        Tally tally = new Tally(Map.of(Stage.IN_USE, 6L, Stage.PREPARING, 4L));

        assertThat(DerivedPhase.of(tally, new BigDecimal("0.75"))).isEqualTo(new At(3));
    }

    @Test
    void whereThereIsNoFigureThereIsNoPhase() {
        assertThat(DerivedPhase.of(new Outcome.Suppressed(), HALF)).isEqualTo(new NoFigure("SUPPRESSED"));
        assertThat(DerivedPhase.of(new Outcome.NotOffered(new Tally(Map.of())), HALF))
                .isEqualTo(new NoFigure("NOT_OFFERED"));
    }

    @Property
    void whateverTheUnknownTurnOutToBeAToldPhaseStands(
            @ForAll("tallies") Map<Stage, Long> tally,
            @ForAll("told") Stage turnsOut,
            @ForAll @IntRange(max = 20) int of) {
        DerivedPhase before = phase(tally);
        if (before instanceof Undecided) {
            return;
        }
        long moved = Math.min(of, tally.getOrDefault(Stage.UNKNOWN, 0L));
        Map<Stage, Long> after = new EnumMap<>(Stage.class);
        after.putAll(tally);
        after.merge(Stage.UNKNOWN, -moved, Long::sum);
        after.merge(turnsOut, moved, Long::sum);

        assertThat(phase(after)).isEqualTo(before);
    }

    @Provide
    Arbitrary<Map<Stage, Long>> tallies() {
        return Arbitraries.maps(Arbitraries.of(Stage.class), Arbitraries.longs().between(0, 20));
    }

    /** Not relevant is left out: it takes away from the group itself, and only a steward says it. */
    @Provide
    Arbitrary<Stage> told() {
        return Arbitraries.of(Stage.class).filter(Stage::telling);
    }

    private static DerivedPhase phase(Map<Stage, Long> stages) {
        return DerivedPhase.of(new Tally(stages), HALF);
    }
}
