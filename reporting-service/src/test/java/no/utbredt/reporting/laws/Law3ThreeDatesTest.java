package no.utbredt.reporting.laws;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;

/** Valid from, stated at, recorded at: three dates that never mix. */
class Law3ThreeDatesTest {
    private static final Law WHAT_IS_RECORDED_LATER_CHANGES_NOTHING = (reading, some) ->
            reading.answer(some.world(), some.question()).equals(reading.answer(known(some), some.question()));

    private static final Law WHEN_IT_WAS_RECORDED_CHANGES_NOTHING = (reading, some) -> {
        World known = known(some);
        return sameCoverage(reading, known, known.reports(Law3ThreeDatesTest::hurried), some.question());
    };

    private static final Law WHAT_IS_STATED_LATER_CHANGES_NOTHING = (reading, some) -> {
        LocalDate statedBy = some.question().day();
        CoverageQuestion question = Asked.known(some.question().knownAt(), statedBy, some.question());
        World all = firstContents(some.world());
        World stated = all.only(report -> !report.statedAt().lastDay().isAfter(statedBy))
                .figures(all.figures().stream()
                        .filter(document -> isStated(document, statedBy))
                        .toList());
        return reading.answer(all, question).equals(reading.answer(stated, question));
    };

    private static boolean isStated(Document<PublishedFigure> figure, LocalDate statedBy) {
        PublishedFigure state = figure.history().getFirst().state();
        return state != null && !state.statedAt().lastDay().isAfter(statedBy);
    }

    private static World known(Law.Case some) {
        return some.world().before(some.question().knownAt().before());
    }

    private static boolean sameCoverage(Reading reading, World one, World other, CoverageQuestion question) {
        Answers answers = reading.answer(one, question);
        Answers others = reading.answer(other, question);
        return answers.coverage().equals(others.coverage()) && answers.roster().equals(others.roster());
    }

    /** Everything in the order it was recorded, a hundred thousand times as fast. */
    private static Report hurried(Report report) {
        Duration since = Duration.between(Cast.FOUNDED, report.stamp().recordedAt());
        return Distorted.recorded(report, Cast.FOUNDED.plus(since.dividedBy(100_000)));
    }

    /** Under each name the content that holds, so that leaving one out lets no other take its name. */
    private static World firstContents(World world) {
        return world.only(report -> world.reports().stream()
                .filter(other -> other.name().equals(report.name()))
                .noneMatch(other -> !other.equals(report)
                        && !other.stamp().recordedAt().isAfter(report.stamp().recordedAt())));
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 200)
    void whatIsRecordedAfterwardsChangesNothingAskedAsKnownThen(@ForAll("cases") Law.Case some) {
        WHAT_IS_RECORDED_LATER_CHANGES_NOTHING.isKept(some);
    }

    @Example
    void forgettingAsKnownWhenIsFoundOut() {
        WHAT_IS_RECORDED_LATER_CHANGES_NOTHING.rejects(
                Distorted.question(
                        question -> Asked.known(LocalDate.parse("2040-01-01"), question.statedBy(), question)),
                cases());
    }

    @Example
    void resolvingByTodaysRegistryIsFoundOut() {
        WHAT_IS_RECORDED_LATER_CHANGES_NOTHING.rejects(
                Distorted.world(Law1IdentityTest::resolvedToday), Law.in(Worlds.any()));
    }

    @Property(tries = 200)
    void whenItWasRecordedDecidesNothingButWhetherItIsKnown(@ForAll("cases") Law.Case some) {
        WHEN_IT_WAS_RECORDED_CHANGES_NOTHING.isKept(some);
    }

    @Example
    void takingTheRecordingForTheBeginningIsFoundOut() {
        WHEN_IT_WAS_RECORDED_CHANGES_NOTHING.rejects(
                Distorted.world(world -> world.reports(report -> {
                    PartialDate recorded =
                            PartialDate.of(OsloDay.of(report.stamp().recordedAt()));
                    return Distorted.saying(report, says -> Distorted.since(says, recorded));
                })),
                cases());
    }

    @Property(tries = 200)
    void whatIsStatedAfterwardsChangesNothingAskedAsStatedThen(@ForAll("cases") Law.Case some) {
        WHAT_IS_STATED_LATER_CHANGES_NOTHING.isKept(some);
    }

    @Example
    void forgettingAsStatedWhenIsFoundOut() {
        WHAT_IS_STATED_LATER_CHANGES_NOTHING.rejects(
                Distorted.question(question -> Asked.known(question.knownAt(), null, question)), cases());
    }

    @Example
    void takingTheRecordingForTheStatementIsFoundOut() {
        WHEN_IT_WAS_RECORDED_CHANGES_NOTHING.rejects(
                Distorted.world(world -> world.reports(Law3ThreeDatesTest::statedWhenRecorded)), cases());
    }

    private static Report statedWhenRecorded(Report report) {
        Instant recorded = report.stamp().recordedAt();
        return new Report(
                report.name(), report.stamp(), PartialDate.of(OsloDay.of(recorded)), report.says(), report.replaces());
    }
}
