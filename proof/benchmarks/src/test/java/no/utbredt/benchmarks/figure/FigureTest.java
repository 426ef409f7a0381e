package no.utbredt.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aRatioHoldsEachRoundAgainstItsOwnNeighbour() {
        Figure ours = Figure.of("ours", "/s", List.of(10.0, 30.0, 20.0));
        Figure theirs = Figure.of("theirs", "/s", List.of(20.0, 30.0, 80.0));

        Figure ratio = Figure.ratio("ours beside theirs", ours, theirs, Aim.atLeast(0.7));

        assertThat(ratio.rounds()).containsExactly(0.5, 1.0, 0.25);
        assertThat(ratio.spread()).isEqualTo(new Spread(0.5, 0.25, 1.0));
        assertThat(Aim.atLeast(0.7).reached(ratio.spread().median())).isFalse();
    }

    @Test
    void aRoundWithoutANeighbourIsNoRatio() {
        Figure ours = Figure.of("ours", "/s", List.of(10.0, 30.0));
        Figure theirs = Figure.of("theirs", "/s", 20.0);

        assertThatThrownBy(() -> Figure.ratio("ours beside theirs", ours, theirs, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    }

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        double[] hundred =
                IntStream.rangeClosed(1, 100).mapToDouble(each -> 101 - each).toArray();

        assertThat(Percentiles.of(hundred).at(50)).isEqualTo(50);
        assertThat(Percentiles.of(hundred).at(95)).isEqualTo(95);
        assertThat(Percentiles.of(hundred).at(100)).isEqualTo(100);
        assertThat(Percentiles.of(new double[] {7}).at(99)).isEqualTo(7);
    }
}
