package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Manners;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A manner never raises a stage; a part or a unit never speaks for all of its actor. */
class Law2MannerTest {
    private static final List<Stage> STAGES = List.of(
            Stage.UNKNOWN,
            Stage.INTERESTED,
            Stage.PILOTING,
            Stage.PILOTING,
            Stage.INTRODUCED,
            Stage.IN_USE,
            Stage.NOT_STARTED,
            Stage.WITHDRAWN);
    private static final List<Manner> LIMITS = List.of(
            Manners.part("SOME"), Manners.part("MOST"), Manners.part("A_NEWER_CODE"), Manners.unit("MATERNITY"));
    private static final List<Manner> BESIDE = List.of(
            Manners.degree("HIGH"),
            Manners.marked("LATE", "TEMPORARY"),
            Manners.marked("TOOK_PART"),
            Manners.marked("NOT_TRIED"),
            Manners.marked("A_NEWER_MARK"),
            Manners.planned(Stage.IN_USE, "2024-23"));

    /** Some reports about one actor, and a day. */
    record History(List<Report> reports, PartialDate day) {
        History only(Predicate<Statement> such) {
            return new History(
                    reports.stream().filter(report -> such.test(says(report))).toList(), day);
        }

        History saying(UnaryOperator<Statement> change) {
            return new History(
                    reports.stream()
                            .map(report -> Distorted.saying(report, change))
                            .toList(),
                    day);
        }

        PlainActor folded() {
            Told told = Told.of(Cast.bergen());
            told.knowledge.take(reports);
            Standing standing = told.standing("m-4601", day.toString());
            return new PlainActor(standing.stage(), standing.possible(), standing.scopeLimited());
        }
    }

    private static Statement says(Report report) {
        if (report.says() == null) {
            throw new AssertionError("every report says something here");
        }
        return report.says();
    }

    private static boolean limited(Statement says) {
        return says.manner() != null && says.manner().limits();
    }

    private static boolean trialOver(Statement says) {
        return says.manner() != null
                && says.manner().marks().contains(Manner.TRIAL_ENDED)
                && says.stage() == Stage.PILOTING;
    }

    private static boolean silent(Statement says) {
        return says.stage() == Stage.UNKNOWN && says.manner() != null;
    }

    /** What certainly is, is what somebody says of all of the actor as holding now. */
    private static final BiPredicate<History, Function<History, PlainActor>> NEVER_RAISES = (some, fold) -> {
        History plainly = some.only(says -> !limited(says) && !trialOver(says) && !silent(says))
                .saying(says -> in(says, null));
        return fold.apply(some).stage() == plainly.folded().stage();
    };

    private static final BiPredicate<History, Function<History, PlainActor>> A_LIMIT_NEVER_CANCELS = (some, fold) -> {
        PlainActor without = some.only(says -> !limited(says)).folded();
        return without.stage() == Stage.UNKNOWN || fold.apply(some).equals(without);
    };

    private static final BiPredicate<History, Function<History, PlainActor>> A_LIMIT_IS_IN_THE_BOUNDS =
            (some, fold) -> {
                History parts = some.only(says -> limited(says) && says.certain() && !trialOver(says) && !silent(says));
                Set<Stage> said = EnumSet.of(Stage.UNKNOWN);
                parts.reports().forEach(report -> said.add(says(report).stage()));
                boolean begun = parts.reports().stream()
                        .anyMatch(report ->
                                says(report).since().last() <= some.day().first());
                PlainActor told = fold.apply(parts);
                return told.stage() == Stage.UNKNOWN && said.containsAll(told.possible()) && (!begun || told.limited());
            };

    private static final BiPredicate<History, Function<History, PlainActor>> THE_REST_STANDS_BESIDE = (some, fold) -> {
        History plainly = some.only(says -> !silent(says))
                .saying(says -> limited(says) || trialOver(says) ? says : in(says, null));
        return fold.apply(some).equals(plainly.folded());
    };

    @Property(tries = 600)
    void aMannerNeverRaisesAStage(@ForAll("histories") History some) {
        assertThat(NEVER_RAISES.test(some, History::folded)).isTrue();
    }

    @Property(tries = 600)
    void aPartOrAUnitNeitherReplacesNorDoubtsWhatIsSaidOfAll(@ForAll("histories") History some) {
        assertThat(A_LIMIT_NEVER_CANCELS.test(some, History::folded)).isTrue();
    }

    @Property(tries = 600)
    void aPartOrAUnitCountsInTheBoundsAlone(@ForAll("histories") History some) {
        assertThat(A_LIMIT_IS_IN_THE_BOUNDS.test(some, History::folded)).isTrue();
    }

    @Property(tries = 600)
    void everythingElseStandsBesideTheStage(@ForAll("histories") History some) {
        assertThat(THE_REST_STANDS_BESIDE.test(some, History::folded)).isTrue();
    }

    @Example
    void thatAPartIsAllIsFoundOut() {
        isFoundOut(NEVER_RAISES, says -> limited(says) ? in(says, null) : says);
        isFoundOut(A_LIMIT_NEVER_CANCELS, says -> limited(says) ? in(says, null) : says);
    }

    @Example
    void thatAUnitSpeaksForAllOfItsActorIsFoundOut() {
        UnaryOperator<Statement> wrong =
                says -> says.manner() != null && says.manner().unit() != null ? in(says, null) : says;
        isFoundOut(NEVER_RAISES, wrong);
        isFoundOut(A_LIMIT_IS_IN_THE_BOUNDS, wrong);
    }

    @Example
    void thatATrialThatEndedStillRunsIsFoundOut() {
        isFoundOut(NEVER_RAISES, says -> trialOver(says) ? in(says, null) : says);
    }

    @Example
    void thatAPlanIsAStageIsFoundOut() {
        UnaryOperator<Statement> wrong =
                says -> says.manner() != null && says.manner().planned() != null
                        ? in(Distorted.at(says, Stage.IN_USE), null)
                        : says;
        isFoundOut(NEVER_RAISES, wrong);
        isFoundOut(THE_REST_STANDS_BESIDE, wrong);
    }

    @Example
    void thatWhoeverTellsNoStageTakesItAwayIsFoundOut() {
        isFoundOut(THE_REST_STANDS_BESIDE, says -> silent(says) ? in(says, null) : says);
    }

    private void isFoundOut(BiPredicate<History, Function<History, PlainActor>> law, UnaryOperator<Statement> wrong) {
        assertThat(histories()
                        .sampleStream()
                        .limit(20_000)
                        .anyMatch(some ->
                                !law.test(some, history -> history.saying(wrong).folded())))
                .as("the property must find the wrong fold out")
                .isTrue();
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<@Nullable Manner> manners = Arbitraries.oneOf(
                        Arbitraries.of(LIMITS),
                        Arbitraries.of(BESIDE),
                        Arbitraries.just(Manners.marked(Manner.TRIAL_ENDED)))
                .injectNull(0.3);
        Arbitrary<List<Report>> reports = Combinators.combine(
                        Arbitraries.of(Cast.nhn(), Cast.cgm(), Cast.itself("m-4601")),
                        Arbitraries.of(STAGES),
                        Worlds.dates(),
                        manners,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false))
                .as((source, stage, since, manner, certain, started) -> {
                    Reports said = source.says("r")
                            .that(Reference.own("m-4601"))
                            .has(Cast.kjernejournal(), stage)
                            .since(since.toString());
                    said = certain ? said : said.perhaps();
                    said = started ? said : said.observed();
                    return (manner == null ? said : said.with(manner)).report();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Law2MannerTest::numbered);
        return Combinators.combine(reports, Worlds.days().map(PartialDate::of)).as(History::new);
    }

    private static List<Report> numbered(List<Report> reports) {
        return IntStream.range(0, reports.size())
                .mapToObj(at -> new Report(
                        new no.utbredt.reporting.report.ReportName(
                                reports.get(at).name().source(), "r" + at),
                        reports.get(at).stamp(),
                        reports.get(at).statedAt(),
                        reports.get(at).says(),
                        Set.of()))
                .toList();
    }

    private static Statement in(Statement says, @Nullable Manner manner) {
        return Distorted.in(says, manner);
    }
}
