package no.utbredt.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BacktestTest {
    private static final int A_YEAR = 4;
    private static final int AHEAD = 6;

    /** Curves that rise and fall, with gaps. */
    @Provide
    Arbitrary<Curve> curves() {
        return Arbitraries.integers()
                .between(-1, 10)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30)
                .map(tenths -> {
                    double[] shares = tenths.stream()
                            .mapToDouble(tenth -> tenth < 0 ? Double.NaN : tenth / 10.0)
                            .toArray();
                    return curve(shares);
                });
    }

    private static Curve curve(double... shares) {
        return new Curve(
                IntStream.range(0, shares.length).mapToDouble(i -> 3.0 * i).toArray(), shares, A_YEAR);
    }

    @Property(tries = 300)
    void the_errors_of_the_present_pace_are_those_of_foretelling_each_point_from_those_before(
            @ForAll("curves") Curve curve) {
        assertThat(plain(curve, true)).isEqualTo(Backtest.of(curve, AHEAD).errors(Method.PRESENT_PACE));
    }

    @Example
    void looking_at_what_came_after_is_found_out() {
        assertThat(curves().sampleStream()
                        .limit(200)
                        .anyMatch(curve -> !plain(curve, false)
                                .equals(Backtest.of(curve, AHEAD).errors(Method.PRESENT_PACE))))
                .isTrue();
    }

    /** By the step ahead, from the first origin to the last; the slope is that of the year before the origin, or of the last year. */
    private static List<List<Double>> plain(Curve curve, boolean then) {
        List<List<Double>> errors = new ArrayList<>();
        for (int step = 1; step <= AHEAD; step++) {
            List<Double> such = new ArrayList<>();
            for (int origin = A_YEAR; origin + step < curve.size(); origin++) {
                int slopeAt = then ? origin : curve.size() - 1;
                double slope = (curve.shares()[slopeAt] - curve.shares()[slopeAt - A_YEAR])
                        / (curve.months()[slopeAt] - curve.months()[slopeAt - A_YEAR]);
                double foretold =
                        curve.shares()[origin] + slope * (curve.months()[origin + step] - curve.months()[origin]);
                double error = Math.abs(Math.min(1, Math.max(0, foretold)) - curve.shares()[origin + step]);
                if (!Double.isNaN(error)) {
                    such.add(error);
                }
            }
            errors.add(such);
        }
        return errors;
    }

    @Property(tries = 300)
    void four_of_five_errors_of_the_past_lie_within_the_interval(@ForAll("curves") Curve curve) {
        Backtest backtest = Backtest.of(curve, AHEAD);

        for (int step = 1; step <= AHEAD; step++) {
            List<Double> errors = backtest.errors(Method.PRESENT_PACE).get(step - 1);
            Double width = backtest.halfWidth(Method.PRESENT_PACE, step);
            if (width != null) {
                long within = errors.stream().filter(error -> error <= width).count();
                assertThat(errors).hasSizeGreaterThanOrEqualTo(4);
                assertThat(within).isGreaterThanOrEqualTo((long) Math.ceil(0.8 * errors.size()));
                assertThat(width).isLessThanOrEqualTo(greatest(backtest, step));
            }
        }
    }

    private static double greatest(Backtest backtest, int steps) {
        return backtest.errors(Method.PRESENT_PACE).subList(0, steps).stream()
                .map(Collections::max)
                .max(Double::compare)
                .orElseThrow();
    }

    @Example
    void the_logistic_curve_is_preferred_where_the_past_was_one() {
        Logistic truth = new Logistic(0.9, 4, 0.12);
        Curve bent =
                curve(IntStream.range(0, 30).mapToDouble(i -> truth.at(3.0 * i)).toArray());
        Curve straight = curve(IntStream.range(0, 30).mapToDouble(i -> 0.02 * i).toArray());

        assertThat(Backtest.of(bent, AHEAD).prefersLogistic()).isTrue();
        assertThat(Backtest.of(straight, AHEAD).prefersLogistic()).isFalse();
    }

    @Example
    void the_present_pace_never_foretells_more_than_all_or_less_than_none() {
        DoubleUnaryOperator up = Objects.requireNonNull(Method.PRESENT_PACE.carriedOn(curve(0.1, 0.3, 0.5, 0.7, 0.9)));
        DoubleUnaryOperator down =
                Objects.requireNonNull(Method.PRESENT_PACE.carriedOn(curve(0.9, 0.7, 0.5, 0.3, 0.1)));

        assertThat(up.applyAsDouble(100)).isEqualTo(1);
        assertThat(down.applyAsDouble(100)).isZero();
    }
}
