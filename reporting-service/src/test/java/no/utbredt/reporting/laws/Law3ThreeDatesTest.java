package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

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
        World stated = firstContents(some.world())
                .only(report -> !report.statedAt().lastDay().isAfter(statedBy));
        return sameCoverage(reading, firstContents(some.world()), stated, question);
    };

    private static World known(Law.Case some) {
        return some.world().before(OsloDay.after(some.question().knownAt()));
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
        assertThat(WHAT_IS_RECORDED_LATER_CHANGES_NOTHING.holds(Reading.ours(), some))
                .isTrue();
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
        assertThat(WHEN_IT_WAS_RECORDED_CHANGES_NOTHING.holds(Reading.ours(), some))
                .isTrue();
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
        assertThat(WHAT_IS_STATED_LATER_CHANGES_NOTHING.holds(Reading.ours(), some))
                .isTrue();
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
