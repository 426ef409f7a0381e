package no.utbredt.reporting.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.coverage.Figure;
import org.junit.jupiter.api.Test;

/** Law 6 of the bank: a share of a sum is recomputed from summed numerators and denominators, never added or averaged. */
class Law6BankSumsTest {

    private static final Content<Figure> SHARE = content("Andel");
    private static final Content<Figure> COUNT = content("Antall");

    @Property
    void a_share_of_a_sum_is_its_numerators_by_its_denominators(@ForAll("figures") List<Figure> parts) {
        assertThat(share(sum(parts))).isEqualTo(recomputed(parts));
    }

    @Property
    void the_order_of_what_is_summed_does_not_matter(
            @ForAll("measured") List<Measured<Figure>> parts, @ForAll Random random) {
        List<Measured<Figure>> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.stream().reduce(Measured.nothing(), Law6BankSumsTest::plus))
                .isEqualTo(parts.stream().reduce(Measured.nothing(), Law6BankSumsTest::plus));
    }

    @Property
    void a_sum_tells_nothing_that_one_of_its_parts_withholds_or_does_not_know(
            @ForAll("measured") List<Measured<Figure>> parts) {
        Measured<Figure> sum = parts.stream().reduce(Measured.nothing(), Law6BankSumsTest::plus);
        if (parts.contains(Measured.withheld())) {
            assertThat(sum).isEqualTo(Measured.withheld());
        } else if (parts.contains(Measured.unknown())) {
            assertThat(sum).isEqualTo(Measured.unknown());
        } else if (parts.stream().allMatch(Measured.nothing()::equals)) {
            assertThat(sum).isEqualTo(Measured.nothing());
        } else {
            assertThat(sum).isInstanceOf(Measured.Counted.class);
        }
    }

    /** The wrong variants: a mean of shares, and shares added. The law refuses both. */
    @Test
    void the_law_refuses_shares_that_are_averaged_or_added() {
        List<Figure> parts = List.of(figure(1, 2), figure(0, 98));

        assertThat(recomputed(parts)).isEqualTo(new BigDecimal("1.0"));
        assertThat(averaged(parts)).isNotEqualTo(recomputed(parts));
        assertThat(added(parts)).isNotEqualTo(recomputed(parts));
    }

    @Test
    void nought_is_a_figure_and_each_kind_of_nothing_has_its_own_symbol() {
        assertThat(COUNT.told(new Measured.Counted<>(figure(0, 5)))).isEqualTo(Content.Cell.of(0));
        assertThat(COUNT.told(Measured.nothing()).symbol().text()).isEqualTo(".");
        assertThat(COUNT.told(Measured.unknown()).symbol().text()).isEqualTo("..");
        assertThat(COUNT.told(Measured.withheld()).symbol().text()).isEqualTo(":");
        Figure silent = new Figure(0, 0, 0, 5, 5, 0, 5);
        assertThat(COUNT.told(new Measured.Counted<>(silent)).symbol()).isEqualTo(Symbol.UNKNOWN);
        assertThat(content("Nevner").told(new Measured.Counted<>(silent))).isEqualTo(Content.Cell.of(5));
        Figure nobody = new Figure(0, 0, 0, 0, 0, 3, 3);
        assertThat(SHARE.told(new Measured.Counted<>(nobody)).symbol()).isEqualTo(Symbol.NOT_APPLICABLE);
        Figure below = new Figure(1, 1, 3, 5, 1, 0, 5);
        assertThat(SHARE.told(new Measured.Counted<>(below)).symbol()).isEqualTo(Symbol.UNKNOWN);
    }

    private static BigDecimal recomputed(List<Figure> parts) {
        long part = parts.stream().mapToLong(Figure::numerator).sum();
        long whole = parts.stream().mapToLong(Figure::denominator).sum();
        return percent(part, whole);
    }

    private static BigDecimal averaged(List<Figure> parts) {
        return added(parts).divide(BigDecimal.valueOf(parts.size()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal added(List<Figure> parts) {
        return parts.stream()
                .map(each -> percent(each.numerator(), each.denominator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Measured<Figure> measured) {
        return BigDecimal.valueOf(SHARE.told(measured).scaled(), 1);
    }

    private static Measured<Figure> sum(List<Figure> parts) {
        return parts.stream()
                .<Measured<Figure>>map(Measured.Counted::new)
                .reduce(Measured.nothing(), Law6BankSumsTest::plus);
    }

    private static Measured<Figure> plus(Measured<Figure> one, Measured<Figure> other) {
        return one.plus(other, new StageDesign()::sum);
    }

    private static Content<Figure> content(String code) {
        return AdoptionContents.ALL.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(long numerator, long whole) {
        return new Figure(numerator, numerator, numerator, whole, 0, 0, whole);
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return some().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Figure> some() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 400),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.longs().between(0, 5))
                .as((whole, share, notRelevant) -> {
                    long numerator = Math.round(whole * share);
                    return new Figure(numerator, numerator, numerator, whole, 0, notRelevant, whole + notRelevant);
                });
    }

    @Provide
    Arbitrary<List<Measured<Figure>>> measured() {
        Function<Figure, Measured<Figure>> counted = Measured.Counted::new;
        return Arbitraries.<Measured<Figure>>oneOf(
                        some().map(counted),
                        Arbitraries.of(
                                Measured.<Figure>nothing(),
                                Measured.<Figure>nothing(),
                                Measured.<Figure>unknown(),
                                Measured.<Figure>withheld()))
                .list()
                .ofMaxSize(6);
    }
}
