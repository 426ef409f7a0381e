package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Published figures stand beside our counts, name nobody, and yield to any report. */
class Law8PublishedFiguresTest {
    private static final Law A_NUMBER_NAMES_NOBODY = (reading, some) -> {
        World numbers = some.world()
                .figures(some.world().figures().stream()
                        .filter(document ->
                                figure(document.history().getFirst().state()).word() == null)
                        .toList());
        return reading.answer(numbers, some.question())
                .roster()
                .equals(reading.answer(numbers.figures(List.of()), some.question())
                        .roster());
    };

    private static final Law A_WORD_YIELDS_TO_ANY_REPORT = (reading, some) -> {
        Map<String, Stage> reported = stages(reading.answer(some.world().figures(List.of()), some.question()));
        Map<String, Stage> all = stages(reading.answer(some.world(), some.question()));
        return reported.entrySet().stream()
                .allMatch(each -> each.getValue() == Stage.UNKNOWN || all.get(each.getKey()) == each.getValue());
    };

    private static Map<String, Stage> stages(Answers answers) {
        Map<String, Stage> stages = new HashMap<>();
        answers.roster()
                .entries()
                .forEach(entry -> stages.put(entry.actor(), entry.standing().stage()));
        return stages;
    }

    /** Asked of the very day a figure speaks of, the bound is at least what was published, or all there can be. */
    private static final Law A_NUMBER_BOUNDS_FROM_BELOW = (reading, some) -> some.world().figures().stream()
            .map(document -> figure(document.history().getFirst().state()))
            .filter(figure -> figure.value() != null && figure.stage() != null && figure.subset() == null)
            .allMatch(figure -> bounds(figure, reading, some));

    private static boolean bounds(PublishedFigure figure, Reading reading, Law.Case some) {
        CoverageQuestion question = Asked.atLeast(
                figure.stage() == null || !figure.stage().atLeast(Stage.AVAILABLE) ? Stage.PILOTING : figure.stage(),
                Asked.group(figure.group(), Asked.by(Weight.ACTORS, Asked.nationally(some.question()))));
        CoverageQuestion thatDay = Asked.scope(
                null,
                Asked.known(
                        some.question().knownAt().plusYears(5),
                        null,
                        Asked.rolledUp(
                                RollUp.none(),
                                Asked.onItsOwnStructure(figure.asOf().lastDay(), question))));
        BigDecimal published =
                figure.value() == null ? BigDecimal.ZERO : figure.value().number();
        return !(reading.answer(some.world(), thatDay)
                                .coverage()
                                .cells()
                                .getFirst()
                                .outcome()
                        instanceof Outcome.Known known)
                || known.figure().lowerBound()
                        >= Math.min(published.longValue(), known.figure().upperBound());
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 200)
    void aNumberNamesNobody(@ForAll("cases") Law.Case some) {
        assertThat(A_NUMBER_NAMES_NOBODY.holds(Reading.ours(), some)).isTrue();
    }

    @Property(tries = 200)
    void allAndNoneYieldToAnyReport(@ForAll("cases") Law.Case some) {
        assertThat(A_WORD_YIELDS_TO_ANY_REPORT.holds(Reading.ours(), some)).isTrue();
    }

    @Property(tries = 200)
    void aNumberBoundsFromBelow(@ForAll("cases") Law.Case some) {
        assertThat(A_NUMBER_BOUNDS_FROM_BELOW.holds(Reading.ours(), some)).isTrue();
    }

    @Example
    void turningAFigureIntoReportsIsFoundOut() {
        A_NUMBER_NAMES_NOBODY.rejects(Distorted.world(Law8PublishedFiguresTest::asReports), cases());
    }

    @Example
    void lettingAWordOutrankReportsIsFoundOut() {
        A_WORD_YIELDS_TO_ANY_REPORT.rejects(Distorted.world(Law8PublishedFiguresTest::asReports), cases());
    }

    @Example
    void leavingFiguresOutOfTheBoundsIsFoundOut() {
        A_NUMBER_BOUNDS_FROM_BELOW.rejects(Distorted.world(world -> world.figures(List.of())), cases());
    }

    /** A report for as many members as the figure says, or for each. */
    private static World asReports(World world) {
        Registry registry = world.registry();
        List<Report> reports = new ArrayList<>(world.reports());
        world.figures().forEach(document -> {
            PublishedFigure figure = figure(document.history().getFirst().state());
            long many = figure.value() == null ? 99 : figure.value().number().longValue();
            registry.members(figure.group(), figure.day()).stream()
                    .limit(many)
                    .forEach(member -> reports.add(asReport(document.id(), figure, member)));
        });
        return world.with(reports);
    }

    private static Report asReport(String id, PublishedFigure figure, String member) {
        Statement says = new Statement(
                Reference.own(member),
                figure.service(),
                figure.role(),
                figure.stage() == null ? Stage.IN_USE : figure.stage(),
                null,
                figure.asOf(),
                StartBasis.OBSERVED,
                Set.of(),
                null,
                true,
                null,
                null,
                null);
        return new Report(
                new ReportName("urn:figures", id + member),
                new Stamp(Speaker.OPERATOR, null, null, Cast.FOUNDED),
                PartialDate.day(figure.day()),
                says,
                Set.of());
    }

    private static PublishedFigure figure(@Nullable PublishedFigure state) {
        return Objects.requireNonNull(state);
    }
}
