package no.utbredt.reporting.laws;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.stage.Stage;

/** No share where nobody is known, none outside its bounds; and an area's bounds hold those of its parts. */
class Law5BoundsTest {
    private static final Law A_SHARE_LIES_WITHIN_ITS_BOUNDS = (reading, some) ->
            figures(reading.answer(some.world(), some.question()).coverage()).stream()
                    .allMatch(Law5BoundsTest::within);

    private static boolean within(Outcome.Known known) {
        Figure figure = known.figure();
        Share share = figure.share();
        long told = known.stages().total()
                - known.stages().at(Stage.UNKNOWN)
                - known.stages().at(Stage.NOT_RELEVANT);
        return share == null
                || (told > 0 && figure.lowerBound() <= share.part() && share.part() <= figure.upperBound());
    }

    /** Every invented actor lies in one county and one health region. */
    private static final Law THE_NATION_HOLDS_ITS_PARTS = (reading, some) -> {
        CoverageQuestion question = Asked.rolledUp(RollUp.none(), some.question());
        List<Outcome.Known> nation = figures(reading, some, Asked.cut(Cut.NATION, question));
        for (Cut cut : List.of(Cut.HEALTH_REGION, Cut.COUNTY)) {
            List<Outcome.Known> parts = figures(reading, some, Asked.cut(cut, question));
            if (!nation.isEmpty()
                    && !parts.isEmpty()
                    && (nation.getFirst().figure().lowerBound()
                                    < parts.stream()
                                            .mapToLong(part -> part.figure().lowerBound())
                                            .sum()
                            || nation.getFirst().figure().upperBound()
                                    > parts.stream()
                                            .mapToLong(part -> part.figure().upperBound())
                                            .sum())) {
                return false;
            }
        }
        return true;
    };

    private static List<Outcome.Known> figures(Reading reading, Law.Case some, CoverageQuestion question) {
        return figures(reading.answer(some.world(), question).coverage());
    }

    private static List<Outcome.Known> figures(CoverageAnswer answer) {
        return answer.cells().stream()
                .map(cell -> cell.outcome())
                .filter(Outcome.Known.class::isInstance)
                .map(Outcome.Known.class::cast)
                .toList();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 300)
    void aShareLiesWithinItsBounds(@ForAll("cases") Law.Case some) {
        A_SHARE_LIES_WITHIN_ITS_BOUNDS.isKept(some);
    }

    @Property(tries = 300)
    void theNationHoldsItsParts(@ForAll("cases") Law.Case some) {
        THE_NATION_HOLDS_ITS_PARTS.isKept(some);
    }

    @Example
    void readingSilenceAsNoughtIsFoundOut() {
        A_SHARE_LIES_WITHIN_ITS_BOUNDS.rejects(
                Distorted.answers(
                        answers -> answers.saying(answer -> Outcomes.changed(answer, Law5BoundsTest::everybodyKnown))),
                cases());
    }

    private static Outcome.Known everybodyKnown(Outcome.Known known) {
        Figure figure = known.figure();
        Figure sure = new Figure(
                figure.numerator(),
                figure.possible(),
                figure.lowerBound(),
                figure.upperBound(),
                0,
                figure.notRelevant(),
                figure.total());
        return new Outcome.Known(sure, known.stages(), known.actors());
    }

    @Example
    void forgettingWhatIsPublishedOfARegionIsFoundOut() {
        THE_NATION_HOLDS_ITS_PARTS.rejects(
                (world, question, arrivals) -> {
                    World heard = question.cut().equals(Cut.NATION) ? world.figures(List.of()) : world;
                    return Reading.ours().answer(heard, question, heard.arrivals());
                },
                cases());
    }
}
