package no.utbredt.reporting.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Age;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** How old what decides is belongs to the basis, and a question may say how old it may be: older counts as unknown. */
class Law5AgeTest {
    private static final int SOME_DAYS = 200;

    private static final Law THE_AGE_IS_OF_WHAT_DECIDES = (reading, some) -> {
        CoverageQuestion question = national(some.question()).noOlderThan(null);
        Answers answers = reading.answer(some.world(), question);
        List<Integer> ages = answers.roster().entries().stream()
                .map(entry -> days(entry, question))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return Objects.equals(
                answers.coverage().cells().getFirst().age(),
                ages.isEmpty() ? null : age(ages, stillYoung(question.day())));
    };

    /** Worked out from the words: the oldest, the middle one, and how many are older than a year. */
    private static Age age(List<Integer> youngestFirst, int aYear) {
        return new Age(
                Math.max(0, youngestFirst.getLast()),
                Math.max(0, youngestFirst.get((youngestFirst.size() - 1) / 2)),
                new Share(youngestFirst.stream().filter(days -> days > aYear).count(), youngestFirst.size()));
    }

    private static int stillYoung(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - day.minusYears(1).toEpochDay());
    }

    /** From when it was said to the day asked about; null where the stage is unknown. */
    private static @Nullable Integer days(Roster.Entry entry, CoverageQuestion question) {
        int said = entry.standing().mark().statedOn();
        return entry.standing().stage() == Stage.UNKNOWN || said == Mark.NEVER
                ? null
                : Integer.valueOf(OsloDay.number(question.day()) - said);
    }

    private static final Law WHAT_IS_OLDER_COUNTS_AS_UNKNOWN = (reading, some) -> {
        World world = some.world().figures(List.of());
        CoverageQuestion question = national(some.question()).noOlderThan(SOME_DAYS);
        Cell cell = reading.answer(world, question).coverage().cells().getFirst();
        if (!(cell.outcome() instanceof Outcome.Known known)) {
            return true;
        }
        List<Stage> young = reading.answer(world, question.noOlderThan(null)).roster().entries().stream()
                .map(entry -> isYoung(entry, question) ? entry.standing().stage() : Stage.UNKNOWN)
                .toList();
        for (Stage stage : Stage.values()) {
            if (known.actors().at(stage)
                    != young.stream().filter(each -> each == stage).count()) {
                return false;
            }
        }
        return cell.age() == null || cell.age().oldest() <= SOME_DAYS;
    };

    private static boolean isYoung(Roster.Entry entry, CoverageQuestion question) {
        Integer days = days(entry, question);
        return days != null && days <= SOME_DAYS;
    }

    /** What grows old is neither yes nor no: the lower bound sinks, the upper rises. */
    private static final Law THE_YOUNGER_IT_MUST_BE_THE_WIDER_THE_BOUNDS = (reading, some) -> {
        CoverageQuestion question = national(some.question());
        List<Outcome.Known> figures = List.of(0, SOME_DAYS, 1000).stream()
                .map(days -> reading.answer(some.world(), question.noOlderThan(days))
                        .coverage()
                        .cells()
                        .getFirst()
                        .outcome())
                .filter(Outcome.Known.class::isInstance)
                .map(Outcome.Known.class::cast)
                .toList();
        for (int at = 1; at < figures.size(); at++) {
            Figure younger = figures.get(at - 1).figure();
            Figure older = figures.get(at).figure();
            if (younger.unknown() < older.unknown()
                    || younger.lowerBound() > older.lowerBound()
                    || younger.upperBound() < older.upperBound()) {
                return false;
            }
        }
        return true;
    };

    private static CoverageQuestion national(CoverageQuestion question) {
        return Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), question));
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 200)
    void theAgeIsOfWhatDecides(@ForAll("cases") Law.Case some) {
        THE_AGE_IS_OF_WHAT_DECIDES.isKept(some);
    }

    @Property(tries = 200)
    void whatIsOlderThanAskedForCountsAsUnknown(@ForAll("cases") Law.Case some) {
        WHAT_IS_OLDER_COUNTS_AS_UNKNOWN.isKept(some);
    }

    @Property(tries = 100)
    void theYoungerItMustBeTheWiderTheBounds(@ForAll("cases") Law.Case some) {
        THE_YOUNGER_IT_MUST_BE_THE_WIDER_THE_BOUNDS.isKept(some);
    }

    @Example
    void thatEverythingSaidCountsHoweverOldIsFoundOut() {
        WHAT_IS_OLDER_COUNTS_AS_UNKNOWN.rejects(Distorted.question(question -> question.noOlderThan(null)), cases());
    }

    /** Only the coverage is distorted: the roster says how old things really are. */
    @Example
    void theAgeOfTheRecordingIsFoundOut() {
        THE_AGE_IS_OF_WHAT_DECIDES.rejects(
                (world, question, arrivals) -> {
                    World recorded = world.reports(report -> new Report(
                            report.name(),
                            report.stamp(),
                            PartialDate.of(OsloDay.of(report.stamp().recordedAt())),
                            report.says(),
                            report.replaces()));
                    Answers right = Reading.ours().answer(world, question, arrivals);
                    Answers wrong = Reading.ours().answer(recorded, question, recorded.arrivals());
                    return right.saying(answer -> wrong.coverage());
                },
                cases());
    }

    @Example
    void thatAnAgeIsTheSameOnEveryDayIsFoundOut() {
        THE_AGE_IS_OF_WHAT_DECIDES.rejects(
                (world, question, arrivals) -> {
                    Answers right = Reading.ours().answer(world, question, arrivals);
                    Answers later =
                            Reading.ours().answer(world, Asked.on(question.day().plusYears(1), question), arrivals);
                    return right.saying(answer -> later.coverage());
                },
                cases());
    }

    @Example
    void takingTheOldForNoIsFoundOut() {
        THE_YOUNGER_IT_MUST_BE_THE_WIDER_THE_BOUNDS.rejects(
                Distorted.answers(answers -> answers.coverage().question().maxAge() == null
                                || answers.coverage().question().maxAge() > 0
                        ? answers
                        : answers.saying(answer -> Outcomes.changed(answer, Law5AgeTest::unknownAsNo))),
                cases());
    }

    private static Outcome.Known unknownAsNo(Outcome.Known known) {
        Figure figure = known.figure();
        return new Outcome.Known(
                new Figure(
                        figure.numerator(),
                        figure.possible(),
                        figure.lowerBound(),
                        figure.possible(),
                        0,
                        figure.notRelevant(),
                        figure.total()),
                known.stages(),
                known.actors());
    }
}
