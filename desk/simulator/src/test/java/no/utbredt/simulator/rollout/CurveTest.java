package no.utbredt.simulator.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    @Property
    void on_each_day_that_is_said_just_as_many_have_come(@ForAll("curves") Curve curve) {
        assertThat(meets(curve, Curve::day)).isTrue();
    }

    @Property
    void whoever_comes_later_comes_no_earlier(@ForAll("curves") Curve curve) {
        List<LocalDate> days = IntStream.rangeClosed(
                        1, curve.known().lastEntry().getValue())
                .mapToObj(rank -> curve.day(rank).orElseThrow())
                .toList();

        assertThat(days).isSorted();
    }

    @Test
    void one_who_comes_a_day_late_is_found_out() {
        Curve curve = Curve.read("2020-01-01:0 2021-10-01:60");

        assertThat(meets(curve, (of, rank) -> of.day(rank).map(day -> day.plusDays(1))))
                .isFalse();
    }

    @Test
    void those_behind_the_last_never_come() {
        assertThat(Curve.read("2020-01-01:0 2021-10-01:60").day(61)).isEmpty();
    }

    @Test
    void a_curve_that_falls_is_none() {
        assertThatThrownBy(() -> Curve.read("2020-01-01:3 2021-10-01:2")).hasMessageContaining("falls");
    }

    @Provide
    Arbitrary<Curve> curves() {
        return Arbitraries.integers()
                .between(0, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rises -> {
                    TreeMap<LocalDate, Integer> known = new TreeMap<>();
                    known.put(BEGIN, 0);
                    int sum = 0;
                    for (int rise : rises) {
                        sum += rise;
                        known.put(BEGIN.plusDays(200L * known.size()), sum);
                    }
                    return new Curve(known);
                });
    }

    private static boolean meets(Curve curve, BiFunction<Curve, Integer, Optional<LocalDate>> day) {
        int most = curve.known().lastEntry().getValue();
        return curve.known().entrySet().stream()
                .allMatch(said -> IntStream.rangeClosed(1, most)
                                .mapToObj(rank -> day.apply(curve, rank))
                                .filter(come -> come.isPresent() && !come.get().isAfter(said.getKey()))
                                .count()
                        == said.getValue());
    }
}
