package no.utbredt.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticTest {
    /** NIST Statistical Reference Datasets, nonlinear regression, Rat42 (Ratkowsky 1983, pasture yield), with certified values. */
    private static final double[] GROWN = {9, 14, 21, 28, 42, 57, 63, 70, 79};

    private static final double[] YIELD = {8.930, 10.800, 18.590, 22.330, 39.350, 56.110, 61.730, 64.620, 67.080};

    @Test
    void the_fit_of_Ratkowskys_pasture_is_the_one_NIST_certifies() {
        Logistic fit = Objects.requireNonNull(Logistic.of(GROWN, YIELD, Double.MAX_VALUE));

        assertThat(fit.ceiling()).isCloseTo(7.2462237576E+01, within(1e-5));
        assertThat(fit.offset()).isCloseTo(2.6180768402E+00, within(1e-6));
        assertThat(fit.rate()).isCloseTo(6.7359200066E-02, within(1e-8));
        assertThat(IntStream.range(0, GROWN.length)
                        .mapToDouble(i -> Math.pow(YIELD[i] - fit.at(GROWN[i]), 2))
                        .sum())
                .isCloseTo(8.0565229338E+00, within(1e-8));
    }

    @Test
    void a_curve_that_is_one_is_found_again() {
        Logistic truth = new Logistic(0.8, 3, 0.25);
        double[] months = IntStream.range(0, 30).asDoubleStream().toArray();
        double[] shares = IntStream.range(0, 30).mapToDouble(truth::at).toArray();

        Logistic fit = Objects.requireNonNull(Logistic.of(months, shares, 1));

        assertThat(fit.ceiling()).isCloseTo(0.8, within(1e-6));
        assertThat(fit.inflection()).isCloseTo(12, within(1e-6));
        assertThat(fit.unfit(new Curve(months, shares, 12))).isNull();
    }

    @Test
    void before_its_inflection_it_is_not_used() {
        Logistic truth = new Logistic(0.8, 3, 0.25);
        double[] months = IntStream.range(0, 11).asDoubleStream().toArray();
        double[] shares = IntStream.range(0, 11).mapToDouble(truth::at).toArray();

        assertThat(truth.unfit(new Curve(months, shares, 12))).isEqualTo(Logistic.Unfit.NOT_PAST_INFLECTION);
    }

    @Test
    void what_cannot_be_fitted_has_no_fit() {
        assertThat(Logistic.of(new double[] {0, 1, 2, 3}, new double[] {0, 0, 0, 0}, 1))
                .isNull();
        assertThat(Logistic.of(new double[] {0, 1}, new double[] {0.1, 0.2}, 1)).isNull();
    }

    @Test
    void a_ceiling_is_never_above_all_of_the_group() {
        double[] months = IntStream.range(0, 24).asDoubleStream().toArray();
        double[] shares = IntStream.range(0, 24).mapToDouble(i -> i / 25.0).toArray();

        Logistic fit = Logistic.of(months, shares, 1);

        assertThat(fit == null ? 1 : fit.ceiling()).isLessThanOrEqualTo(1);
    }
}
