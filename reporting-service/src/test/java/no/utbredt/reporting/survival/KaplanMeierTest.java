package no.utbredt.reporting.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/**
 * Weeks in remission of 21 children given 6-mercaptopurine and 21 given placebo: Freireich et al., Blood 21 (1963) 699-716, as
 * reckoned in Cox and Oakes, Analysis of Survival Data (1984), and Klein and Moeschberger, Survival Analysis (2003), chapter 4.
 */
class KaplanMeierTest {
    private static final List<Duration> MERCAPTOPURINE =
            durations("6 6 6 7 10 13 16 22 23", "6 9 10 11 17 19 20 25 32 32 34 35");
    private static final List<Duration> PLACEBO = durations("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23", "");
    private static final Offset<Double> PRINTED = within(0.0005);

    private static List<Duration> durations(String ended, String censored) {
        List<Duration> durations = new ArrayList<>();
        add(durations, ended, true);
        add(durations, censored, false);
        return durations;
    }

    private static void add(List<Duration> durations, String days, boolean ended) {
        Arrays.stream(days.split(" "))
                .filter(text -> !text.isEmpty())
                .forEach(text -> durations.add(new Duration(Integer.parseInt(text), ended)));
    }

    @Example
    void the_shares_in_remission_are_those_of_the_textbook() {
        List<KaplanMeier.Step> steps = KaplanMeier.of(MERCAPTOPURINE).steps();

        assertThat(steps).extracting(KaplanMeier.Step::days).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(steps).extracting(KaplanMeier.Step::atRisk).containsExactly(21, 17, 15, 12, 11, 7, 6);
        double[] waiting = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        double[] greenwood = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).waiting()).isCloseTo(waiting[i], PRINTED);
            assertThat(steps.get(i).standardError()).isCloseTo(greenwood[i], within(0.00006));
        }
    }

    @Example
    void half_relapse_within_23_weeks_and_three_quarters_are_not_reached() {
        KaplanMeier treated = KaplanMeier.of(MERCAPTOPURINE);

        assertThat(treated.quantile(0.25)).isEqualTo(13);
        assertThat(treated.quantile(0.5)).isEqualTo(23);
        assertThat(treated.quantile(0.75)).isNull();
        assertThat(treated.lowerQuantile(0.5)).isEqualTo(13);
        assertThat(treated.upperQuantile(0.5)).isNull();
        assertThat(KaplanMeier.of(PLACEBO).quantile(0.5)).isEqualTo(8);
        assertThat(KaplanMeier.of(PLACEBO).lowerQuantile(0.5)).isEqualTo(4);
        assertThat(KaplanMeier.of(PLACEBO).upperQuantile(0.5)).isEqualTo(11);
    }

    @Example
    void an_interval_on_the_scale_log_minus_log_lies_within_nought_and_one() {
        KaplanMeier.Step tenth = KaplanMeier.of(MERCAPTOPURINE).steps().get(2);

        assertThat(tenth.lower()).isCloseTo(0.5032, PRINTED);
        assertThat(tenth.upper()).isCloseTo(0.8894, PRINTED);
    }

    @Provide
    Arbitrary<List<Duration>> some() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(true, true, false))
                .as(Duration::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Efron (1967): what is waiting for those followed to the end is handed on, from left to right, to whoever is left. */
    @Property(tries = 500)
    void the_curve_is_that_of_handing_on_the_weight_of_those_censored(@ForAll("some") List<Duration> durations) {
        assertThat(differs(durations, handedOn(durations, true))).isFalse();
    }

    @Example
    void dropping_those_still_on_their_way_is_found_out() {
        assertThat(some().sampleStream().limit(1000).anyMatch(each -> differs(each, handedOn(each, false))))
                .isTrue();
    }

    private static boolean differs(List<Duration> durations, double[] naive) {
        return KaplanMeier.of(durations).steps().stream()
                .anyMatch(step -> Math.abs(step.waiting() - naive[step.days()]) > 1e-9);
    }

    /** The share not there yet at the end of each day. */
    private static double[] handedOn(List<Duration> durations, boolean heard) {
        List<Duration> inOrder = durations.stream()
                .filter(each -> heard || each.ended())
                .sorted((one, other) -> one.days() != other.days()
                        ? Integer.compare(one.days(), other.days())
                        : Boolean.compare(other.ended(), one.ended()))
                .toList();
        double[] weight = new double[inOrder.size()];
        Arrays.fill(weight, 1.0 / Math.max(1, inOrder.size()));
        double[] waiting = new double[13];
        Arrays.fill(waiting, 1);
        for (int at = 0; at < weight.length; at++) {
            Duration each = inOrder.get(at);
            if (each.ended()) {
                for (int day = each.days(); day < waiting.length; day++) {
                    waiting[day] -= weight[at];
                }
            } else {
                for (int later = at + 1; later < weight.length; later++) {
                    weight[later] += weight[at] / (weight.length - at - 1);
                }
            }
        }
        return waiting;
    }
}
