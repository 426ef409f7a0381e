package no.utbredt.reporting.laws;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.timeline.ActorTimeline;
import no.utbredt.reporting.timeline.Turn;
import org.jspecify.annotations.Nullable;

/**
 * An actor that is no more stands where the reports of those who took over put them, in every answer; what published figures say
 * of an actor goes before what they say of those it came of, and silences nobody (law 7, fine print).
 */
class Law7ClosedActorsTest {
    private static final String WHEN_THERE_WERE_SIX_AND_SEVEN = "2022-06-01";
    private static final String NOW_THERE_IS_EIGHT = "2024-06-01";
    private static final LocalDate MERGED = LocalDate.parse("2023-01-01");

    private static final Law CLOSED_ONES_STAND_WHERE_THEIR_SUCCESSOR_REPORTS = (reading, some) -> {
        LocalDate day = notBefore(MERGED, some.question().day());
        Standing eight = standing("m8", NOW_THERE_IS_EIGHT, day, reading, some.world(), some);
        boolean itsOwn = eight.told() && eight.derivation() == null;
        return !itsOwn
                || Stream.of("m6", "m7")
                        .allMatch(closed ->
                                standing(closed, WHEN_THERE_WERE_SIX_AND_SEVEN, day, reading, some.world(), some)
                                                .stage()
                                        == eight.stage());
    };

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    private static final Law WHAT_A_CLOSED_ONE_SAYS_AFTERWARDS_IS_NOT_COUNTED = (reading, some) -> {
        World without = some.world().reports(report -> saysOfSixAfterwards(report) ? Distorted.silent(report) : report);
        Answers one = reading.answer(some.world(), some.question());
        Answers other = reading.answer(without, some.question());
        return one.roster().equals(other.roster())
                && one.coverage().cells().equals(other.coverage().cells())
                && one.disagreements().equals(other.disagreements());
    };

    /** Nobody but m6 ever has the number 0006. */
    private static boolean saysOfSixAfterwards(Report report) {
        Statement says = report.says();
        return says != null
                && says.actor().value().equals("0006")
                && !says.since().firstDay().isBefore(MERGED);
    }

    private static final Law THE_TIMELINE_SAYS_WHAT_THE_ROSTER_SAYS = (reading, some) -> {
        CoverageQuestion question = Asked.scope(null, some.question()).noOlderThan(null);
        Answers answers = reading.answer(some.world(), question);
        for (int at = 0; at < answers.timelines().size(); at++) {
            Roster.Entry entry = answers.roster().entries().get(at);
            if (!onDay(question, answers.timelines().get(at)).equals(entry.standing())) {
                return false;
            }
        }
        return true;
    };

    private static Standing onDay(CoverageQuestion question, ActorTimeline timeline) {
        return timeline.adoptions().stream()
                .filter(adoption -> adoption.service().equals(question.service()) && adoption.role() == question.role())
                .flatMap(adoption -> adoption.turns().stream())
                .filter(turn -> !turn.from().isAfter(question.day()))
                .reduce((before, after) -> after)
                .map(Turn::standing)
                .orElse(Standing.UNKNOWN);
    }

    /** m5 came of m3; nobody reports anything that is sure. */
    private static final Law ITS_OWN_FIGURE_GOES_BEFORE_THAT_OF_ITS_PREDECESSOR = (reading, some) -> {
        World unsure = some.world().reports(Law7ClosedActorsTest::unsure);
        World ofItself = unsure.figures(unsure.figures().stream()
                .filter(document -> OsloDay.number(LocalDate.parse("2022-01-01"))
                        <= figure(document.history().getFirst().state()).day())
                .toList());
        Stage own = five(reading, ofItself, some).stage();
        return own == Stage.UNKNOWN || five(reading, unsure, some).stage() == own;
    };

    private static final Law NO_FIGURE_SILENCES_AN_UNCERTAIN_REPORT = (reading, some) -> {
        World unsure = some.world()
                .reports(Law7ClosedActorsTest::unsure)
                .only(report -> report.says() == null || ofAll(report.says()));
        Set<Stage> doubted =
                new HashSet<>(five(reading, unsure.figures(List.of()), some).possible());
        doubted.remove(Stage.UNKNOWN);
        return five(reading, unsure, some).possible().containsAll(doubted);
    };

    /** A part narrows as a scope does: where a figure speaks of all, it is not asked. */
    private static boolean ofAll(Statement says) {
        return says.scopes().isEmpty()
                && (says.manner() == null || !says.manner().limits());
    }

    private static Report unsure(Report report) {
        return Distorted.saying(report, says -> Distorted.certain(says, false));
    }

    private static Standing five(Reading reading, World world, Law.Case some) {
        return standing("m5", NOW_THERE_IS_EIGHT, some.question().day(), reading, world, some);
    }

    private static PublishedFigure figure(@Nullable PublishedFigure state) {
        return Objects.requireNonNull(state);
    }

    private static Standing standing(
            String actor, String structure, LocalDate day, Reading reading, World world, Law.Case some) {
        CoverageQuestion question = Asked.structure(structure, Asked.on(day, Asked.group("kommune", some.question())))
                .noOlderThan(null);
        return reading.answer(world, Asked.scope(null, question)).roster().entries().stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(Roster.Entry::standing)
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 150)
    void closedOnesStandWhereTheirSuccessorReports(@ForAll("cases") Law.Case some) {
        CLOSED_ONES_STAND_WHERE_THEIR_SUCCESSOR_REPORTS.isKept(some);
    }

    @Property(tries = 150)
    void whatAClosedOneSaysAfterwardsIsNotCounted(@ForAll("cases") Law.Case some) {
        WHAT_A_CLOSED_ONE_SAYS_AFTERWARDS_IS_NOT_COUNTED.isKept(some);
    }

    @Property(tries = 200)
    void theTimelineSaysWhatTheRosterSays(@ForAll("cases") Law.Case some) {
        THE_TIMELINE_SAYS_WHAT_THE_ROSTER_SAYS.isKept(some);
    }

    @Property(tries = 200)
    void itsOwnFigureGoesBeforeThatOfItsPredecessor(@ForAll("cases") Law.Case some) {
        ITS_OWN_FIGURE_GOES_BEFORE_THAT_OF_ITS_PREDECESSOR.isKept(some);
    }

    @Property(tries = 200)
    void noFigureSilencesAnUncertainReport(@ForAll("cases") Law.Case some) {
        NO_FIGURE_SILENCES_AN_UNCERTAIN_REPORT.isKept(some);
    }

    @Example
    void stayingWhereOneWasWhenOneClosedIsFoundOut() {
        CLOSED_ONES_STAND_WHERE_THEIR_SUCCESSOR_REPORTS.rejects(
                (world, question, arrivals) -> Reading.ours()
                        .answer(
                                world,
                                question.structure().isBefore(MERGED)
                                        ? Asked.on(MERGED.minusDays(1), question)
                                        : question,
                                arrivals),
                cases());
    }

    /** As if it had never closed. */
    @Example
    void hearingAClosedOneIsFoundOut() {
        WHAT_A_CLOSED_ONE_SAYS_AFTERWARDS_IS_NOT_COUNTED.rejects(
                Distorted.world(world -> world.reports(report -> saysOfSixAfterwards(report)
                        ? Distorted.saying(report, says -> Distorted.about(says, Reference.own("m8")))
                        : report)),
                cases());
    }

    @Example
    void aTimelineThatKnowsNoSuccessionIsFoundOut() {
        THE_TIMELINE_SAYS_WHAT_THE_ROSTER_SAYS.rejects(
                (world, question, arrivals) -> {
                    World alone = world.actors(document ->
                            Stream.of(Registered.changed(document, actor -> Registered.after(actor, List.of()))));
                    Answers right = Reading.ours().answer(world, question, arrivals);
                    return new Answers(
                            right.coverage(),
                            right.roster(),
                            Reading.ours().answer(alone, question).timelines(),
                            right.disagreements(),
                            right.unplaced(),
                            right.setAside(),
                            right.contradictions(),
                            right.findings());
                },
                cases());
    }

    /** The predecessor is asked first: what is published of the successor is left out while it says something. */
    @Example
    void askingThePredecessorFirstIsFoundOut() {
        ITS_OWN_FIGURE_GOES_BEFORE_THAT_OF_ITS_PREDECESSOR.rejects(
                Distorted.world(world -> {
                    var former = world.figures().stream()
                            .filter(document ->
                                    figure(document.history().getFirst().state())
                                                    .day()
                                            < OsloDay.number(LocalDate.parse("2022-01-01")))
                            .toList();
                    return former.isEmpty() ? world : world.figures(former);
                }),
                cases());
    }

    @Example
    void hearingFiguresAloneIsFoundOut() {
        NO_FIGURE_SILENCES_AN_UNCERTAIN_REPORT.rejects(
                Distorted.world(world -> world.figures().isEmpty() ? world : world.with(List.of())), cases());
    }
}
