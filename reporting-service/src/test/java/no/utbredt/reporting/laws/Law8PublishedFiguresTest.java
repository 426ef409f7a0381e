package no.utbredt.reporting.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
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
import no.utbredt.reporting.coverage.Figure;
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
import no.utbredt.reporting.time.KnownAt;
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
                        KnownAt.endOf(some.question().knownAt().day().plusYears(5)),
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

    /** 7 of one stage and none of any other: asked for less, they count as well. */
    private static final Law WHO_HAS_COME_FURTHER_HAS_COME_SO_FAR = (reading, some) -> some.world().figures().stream()
            .map(document -> figure(document.history().getFirst().state()))
            .filter(figure -> figure.value() != null && figure.stage() == Stage.IN_USE && figure.subset() == null)
            .allMatch(figure ->
                    lower(figure, Stage.INTRODUCED, reading, some) >= Math.min(number(figure), upper(figure, some)));

    private static long lower(PublishedFigure figure, Stage asked, Reading reading, Law.Case some) {
        return bound(figure, asked, reading, some.world(), some, Figure::lowerBound);
    }

    private static long upper(PublishedFigure figure, Law.Case some) {
        return bound(figure, Stage.INTRODUCED, Reading.ours(), some.world(), some, Figure::upperBound);
    }

    private static long number(PublishedFigure figure) {
        return figure.value() == null ? 0 : figure.value().number().longValue();
    }

    private static long bound(
            PublishedFigure figure,
            Stage asked,
            Reading reading,
            World world,
            Law.Case some,
            ToLongFunction<Figure> which) {
        CoverageQuestion question = Asked.onItsOwnStructure(
                figure.asOf().lastDay(),
                Asked.atLeast(
                        asked,
                        Asked.group(
                                figure.group(),
                                Asked.scope(
                                        null,
                                        Asked.by(
                                                Weight.ACTORS,
                                                Asked.rolledUp(RollUp.none(), Asked.nationally(some.question())))))));
        return reading.answer(world, Asked.known(LocalDate.parse("2040-01-01"), null, question))
                                .coverage()
                                .cells()
                                .getFirst()
                                .outcome()
                        instanceof Outcome.Known known
                ? which.applyAsLong(known.figure())
                : 0;
    }

    /** Asked by the structure of another day, numbers change nothing. */
    private static final Law ONLY_FOR_THE_STRUCTURE_OF_ITS_OWN_DATE = (reading, some) -> some.world().figures().stream()
            .map(document -> figure(document.history().getFirst().state()))
            .filter(figure -> figure.value() != null && figure.subset() == null)
            .allMatch(figure -> {
                LocalDate day = figure.asOf().lastDay();
                CoverageQuestion question = Asked.structure(
                        day.plusDays(1).toString(),
                        Asked.on(
                                day,
                                Asked.atLeast(
                                        Stage.PILOTING,
                                        Asked.scope(
                                                null,
                                                Asked.group(
                                                        figure.group(),
                                                        Asked.by(
                                                                Weight.ACTORS,
                                                                Asked.nationally(Asked.rolledUp(
                                                                        RollUp.none(), some.question()))))))));
                return figures(reading.answer(some.world(), question))
                        .equals(figures(reading.answer(words(some.world()), question)));
            });

    /** Without the numbers. */
    private static World words(World world) {
        return world.figures(world.figures().stream()
                .filter(document ->
                        figure(document.history().getFirst().state()).word() != null)
                .toList());
    }

    private static List<Figure> figures(Answers answers) {
        return answers.coverage().cells().stream()
                .map(cell -> cell.outcome())
                .filter(Outcome.Known.class::isInstance)
                .map(outcome -> ((Outcome.Known) outcome).figure())
                .toList();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 200)
    void aNumberNamesNobody(@ForAll("cases") Law.Case some) {
        A_NUMBER_NAMES_NOBODY.isKept(some);
    }

    @Property(tries = 200)
    void allAndNoneYieldToAnyReport(@ForAll("cases") Law.Case some) {
        A_WORD_YIELDS_TO_ANY_REPORT.isKept(some);
    }

    @Property(tries = 200)
    void aNumberBoundsFromBelow(@ForAll("cases") Law.Case some) {
        A_NUMBER_BOUNDS_FROM_BELOW.isKept(some);
    }

    @Property(tries = 100)
    void whoHasComeFurtherHasComeSoFar(@ForAll("cases") Law.Case some) {
        WHO_HAS_COME_FURTHER_HAS_COME_SO_FAR.isKept(some);
    }

    @Property(tries = 100)
    void aNumberBoundsOnlyByTheStructureOfItsOwnDate(@ForAll("cases") Law.Case some) {
        ONLY_FOR_THE_STRUCTURE_OF_ITS_OWN_DATE.isKept(some);
    }

    @Example
    void thatAFigureSpeaksOfItsVeryStageOnlyIsFoundOut() {
        WHO_HAS_COME_FURTHER_HAS_COME_SO_FAR.rejects(
                (world, question, arrivals) -> {
                    World same = world.figures(world.figures().stream()
                            .filter(document ->
                                    figure(document.history().getFirst().state())
                                                    .stage()
                                            == question.stage())
                            .toList());
                    return Reading.ours().answer(same, question, same.arrivals());
                },
                cases());
    }

    @Example
    void thatAFigureBoundsByAnyStructureIsFoundOut() {
        ONLY_FOR_THE_STRUCTURE_OF_ITS_OWN_DATE.rejects(
                Distorted.question(question -> Asked.onItsOwnStructure(question.day(), question)), cases());
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
