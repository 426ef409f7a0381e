package no.utbredt.reporting.laws;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;

/** Shares are recomputed from their parts, never averaged. */
class Law6SharesTest {
    private static final Law THE_NATIONS_SHARE_IS_MADE_OF_ITS_COUNTIES_PARTS = (reading, some) -> {
        World world = some.world().figures(List.of());
        List<Figure> nation = figures(reading, world, ofMunicipalities(Cut.NATION, some.question()));
        List<Figure> counties = figures(reading, world, ofMunicipalities(Cut.COUNTY, some.question()));
        return nation.isEmpty()
                || (nation.getFirst().numerator() == sum(counties, Figure::numerator)
                        && nation.getFirst().denominator() == sum(counties, Figure::denominator)
                        && nation.getFirst().upperBound() == sum(counties, Figure::upperBound)
                        && nation.getFirst().lowerBound() == sum(counties, Figure::lowerBound));
    };

    private static CoverageQuestion ofMunicipalities(Cut cut, CoverageQuestion question) {
        return Asked.cut(cut, Asked.rolledUp(RollUp.none(), Asked.group("kommune", question)));
    }

    private static List<Figure> figures(Reading reading, World world, CoverageQuestion question) {
        return reading.answer(world, question).coverage().cells().stream()
                .flatMap(cell ->
                        cell.outcome() instanceof Outcome.Known known ? Stream.of(known.figure()) : Stream.empty())
                .toList();
    }

    private static long sum(List<Figure> figures, ToLongFunction<Figure> part) {
        return figures.stream().mapToLong(part).sum();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 200)
    void theNationsShareIsMadeOfItsCountiesParts(@ForAll("cases") Law.Case some) {
        THE_NATIONS_SHARE_IS_MADE_OF_ITS_COUNTIES_PARTS.isKept(some);
    }

    @Example
    void theMeanOfSharesIsFoundOut() {
        THE_NATIONS_SHARE_IS_MADE_OF_ITS_COUNTIES_PARTS.rejects(
                (world, question, arrivals) -> {
                    Answers answers = Reading.ours().answer(world, question, arrivals);
                    List<Figure> counties = figures(Reading.ours(), world, ofMunicipalities(Cut.COUNTY, question));
                    return !question.cut().equals(Cut.NATION)
                            ? answers
                            : answers.saying(
                                    answer -> Outcomes.changed(answer, known -> withShare(known, mean(counties))));
                },
                cases());
    }

    private static double mean(List<Figure> counties) {
        return counties.stream()
                .map(Figure::share)
                .mapToDouble(share -> share == null ? 0 : share.fraction())
                .average()
                .orElse(0);
    }

    private static Outcome.Known withShare(Outcome.Known known, double share) {
        Figure figure = known.figure();
        return new Outcome.Known(
                new Figure(
                        Math.round(share * figure.denominator()),
                        figure.possible(),
                        figure.lowerBound(),
                        figure.upperBound(),
                        figure.unknown(),
                        figure.notRelevant(),
                        figure.total()),
                known.stages(),
                known.actors());
    }
}
