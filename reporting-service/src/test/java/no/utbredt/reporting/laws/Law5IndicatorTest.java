package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.indicator.Judgement;
import no.utbredt.reporting.indicator.Judgement.Status;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.initiative.Indicator.Direction;

/** An indicator has a colour only where its rule gives that one for every count within the bounds. */
class Law5IndicatorTest {

    /** A figure, a rule and which way is progress. */
    record Case(Figure figure, Indicator.Rule rule, Direction direction) {
        Judgement judged() {
            return Judgement.of(new Outcome.Known(figure, new Tally(Map.of()), new Tally(Map.of())), rule, direction);
        }

        /** Every colour some count within the bounds would have. */
        Set<Status> colours() {
            Set<Status> colours = EnumSet.noneOf(Status.class);
            LongStream.rangeClosed(figure.lowerBound(), figure.upperBound()).forEach(part -> colours.add(plain(part)));
            return colours;
        }

        Status plain(long part) {
            double share = 100.0 * part / figure.denominator();
            double green = rule.green().doubleValue();
            double yellow = rule.yellow().doubleValue();
            boolean up = direction != Direction.DOWN;
            if (up ? share >= green - 1e-9 : share <= green + 1e-9) {
                return Status.GREEN;
            }
            return (up ? share >= yellow - 1e-9 : share <= yellow + 1e-9) ? Status.YELLOW : Status.RED;
        }
    }

    private static boolean holds(Case some, Judgement judged) {
        Set<Status> colours = some.colours();
        Status expected = some.figure().noShare() != null || colours.size() > 1
                ? Status.NOT_DECIDED
                : colours.iterator().next();
        return judged.status() == expected;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Figure> figures = Combinators.combine(
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.longs().between(0, 40))
                .as((total, counted, silent) -> {
                    long numerator = Math.min(counted, total);
                    long unknown = Math.min(silent, total - numerator);
                    return new Figure(numerator, numerator, numerator, numerator + unknown, unknown, 0, total);
                });
        return Combinators.combine(
                        figures,
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(Direction.UP, Direction.DOWN))
                .as((figure, one, other, direction) -> {
                    int high = Math.max(one, other);
                    int low = Math.min(one, other);
                    boolean up = direction == Direction.UP;
                    return new Case(
                            figure,
                            new Indicator.Rule(
                                    "r",
                                    "m",
                                    BigDecimal.valueOf(up ? high : low),
                                    BigDecimal.valueOf(up ? low : high),
                                    Promised.said("2024-02-15")),
                            direction);
                });
    }

    @Property(tries = 500)
    void it_has_a_colour_only_where_the_unknown_cannot_turn_it(@ForAll("cases") Case some) {
        assertThat(holds(some, some.judged())).isTrue();
    }

    @Example
    void one_who_judges_by_what_is_counted_alone_is_seen_through() {
        assertThat(cases().sampleStream()
                        .limit(500)
                        .anyMatch(some -> !holds(
                                some, new Judgement(some.plain(some.figure().numerator()), Judgement.Reason.BY_RULE))))
                .isTrue();
    }
}
