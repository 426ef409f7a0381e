package no.utbredt.reporting.laws;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.stage.Stage;

/** Every number of a figure, counted from who stands where: the not relevant are in none, the limited only in the upper bound. */
class Law5RelevantTest {
    private static final Law EVERY_NUMBER_IS_THAT_OF_THE_RELEVANT = (reading, some) -> {
        CoverageQuestion question =
                Asked.by(Weight.ACTORS, Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), some.question())));
        Answers answers = reading.answer(some.world().figures(List.of()), question);
        return !(answers.coverage().cells().getFirst().outcome() instanceof Outcome.Known known)
                || known.figure().equals(counted(answers.roster(), question.stage()));
    };

    private static Figure counted(Roster roster, Stage asked) {
        Predicate<Standing> there = each -> far(each.stage(), asked);
        Predicate<Standing> maybe = each -> each.possible().stream().anyMatch(stage -> far(stage, asked));
        Predicate<Standing> surely = each -> each.possible().stream().allMatch(stage -> far(stage, asked));
        Predicate<Standing> open = each -> each.possible().contains(Stage.UNKNOWN);
        return new Figure(
                count(roster, there),
                count(roster, there.or(maybe)),
                count(roster, surely),
                count(roster, there.or(maybe).or(open)),
                count(roster, each -> each.stage() == Stage.UNKNOWN),
                roster.entries().size() - count(roster, each -> true),
                roster.entries().size());
    }

    private static boolean far(Stage stage, Stage asked) {
        Set<Stage> never = EnumSet.of(Stage.UNKNOWN, Stage.NOT_RELEVANT, Stage.PAUSED, Stage.WITHDRAWN);
        return !never.contains(stage) && stage.compareTo(asked) >= 0;
    }

    /** Of those it is relevant for. */
    private static long count(Roster roster, Predicate<Standing> such) {
        return roster.entries().stream()
                .map(Roster.Entry::standing)
                .filter(each -> each.stage() != Stage.NOT_RELEVANT)
                .filter(such)
                .count();
    }

    private static final Law THE_LIMITED_ARE_UNKNOWN_AND_MAY_BE_AS_FAR_AS_ANY_SCOPE = (reading, some) -> {
        CoverageQuestion whole = Asked.scope(null, some.question()).noOlderThan(null);
        World world = some.world().figures(List.of());
        Roster roster = reading.answer(world, whole).roster();
        for (String scope : List.of("A", "B")) {
            Roster part = reading.answer(world, Asked.scope(scope, whole)).roster();
            for (Roster.Entry entry : roster.entries()) {
                Standing within = standing(entry.actor(), part);
                if (entry.standing().scopeLimited()
                                && (entry.standing().stage() != Stage.UNKNOWN
                                        || !entry.standing().possible().contains(within.stage()))
                        || !entry.standing().told()
                                && within.told()
                                && !entry.standing().scopeLimited()) {
                    return false;
                }
            }
        }
        return true;
    };

    private static Standing standing(String actor, Roster roster) {
        return roster.entries().stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(Roster.Entry::standing)
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 200)
    void everyNumberIsThatOfTheRelevant(@ForAll("cases") Law.Case some) {
        Law.Case any = new Law.Case(some.world(), some.question().noOlderThan(null), some.chance());
        EVERY_NUMBER_IS_THAT_OF_THE_RELEVANT.isKept(any);
    }

    @Property(tries = 150)
    void theLimitedAreUnknownAndMayBeAsFarAsAnyScope(@ForAll("cases") Law.Case some) {
        THE_LIMITED_ARE_UNKNOWN_AND_MAY_BE_AS_FAR_AS_ANY_SCOPE.isKept(some);
    }

    @Example
    void thatTheNotRelevantMayStillComeIsFoundOut() {
        isFoundOut(figure -> new Figure(
                figure.numerator(),
                figure.possible(),
                figure.lowerBound(),
                figure.upperBound() + figure.notRelevant(),
                figure.unknown(),
                figure.notRelevant(),
                figure.total()));
    }

    @Example
    void thatWhatIsPossibleLeavesOutWhatIsCertainIsFoundOut() {
        isFoundOut(figure -> new Figure(
                figure.numerator(),
                figure.possible() - figure.numerator(),
                figure.lowerBound(),
                figure.upperBound(),
                figure.unknown(),
                figure.notRelevant(),
                figure.total()));
    }

    @Example
    void thatTheCertainIsTheLowerBoundIsFoundOut() {
        isFoundOut(figure -> new Figure(
                figure.numerator(),
                figure.possible(),
                figure.numerator(),
                figure.upperBound(),
                figure.unknown(),
                figure.notRelevant(),
                figure.total()));
    }

    private void isFoundOut(UnaryOperator<Figure> wrong) {
        EVERY_NUMBER_IS_THAT_OF_THE_RELEVANT.rejects(
                Distorted.answers(answers -> answers.saying(answer -> Outcomes.changed(
                        answer,
                        known -> new Outcome.Known(wrong.apply(known.figure()), known.stages(), known.actors())))),
                cases());
    }

    @Example
    void thatALimitedReportIsNotHeardAtAllIsFoundOut() {
        THE_LIMITED_ARE_UNKNOWN_AND_MAY_BE_AS_FAR_AS_ANY_SCOPE.rejects(
                (world, question, arrivals) -> {
                    World heard = question.scope() != null
                            ? world
                            : world.only(report -> report.says() == null
                                    || report.says().scopes().isEmpty());
                    return Reading.ours().answer(heard, question, heard.arrivals());
                },
                cases());
    }
}
