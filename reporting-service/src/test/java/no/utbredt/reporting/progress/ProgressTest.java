package no.utbredt.reporting.progress;

import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.municipalitiesOf2021;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Promised.cancelled;
import static no.utbredt.reporting.cast.Promised.date;
import static no.utbredt.reporting.cast.Promised.initiative;
import static no.utbredt.reporting.cast.Promised.noPlan;
import static no.utbredt.reporting.cast.Promised.planned;
import static no.utbredt.reporting.cast.Promised.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.progress.MilestoneProgress.State;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Dependency.On PLATFORM = new Dependency.On.Initiative("plattform");

    @Test
    void seventyFivePercentOf356IsTwoHundredAndSevenShortOnTheDaySixtyHadComeSoFar() {
        Told told = Told.of(municipalitiesOf2021())
                .and(figure("f-60").counts(Stage.IN_USE, "60", Unit.ACTORS).asOf("2021-10-01"));
        Progress progress = ask(
                told,
                "2021-10-01",
                initiative("kj")
                        .introduces(kjernejournal())
                        .target("75", "2022", "2021-10")
                        .target("90", "../2023", "2021-10"));

        StepProgress first = progress.targets().get(0).steps().getFirst();
        assertThat(first.needed()).isEqualTo(267);
        assertThat(first.gapAtMost()).isEqualTo(207);
        assertThat(first.gapAtLeast()).isZero();
        assertThat(first.monthsLeft()).isEqualByComparingTo("14.98");
        assertThat(first.requiredPace()).isEqualByComparingTo("13.82");
        StepProgress second = progress.targets().get(1).steps().getFirst();
        assertThat(second.needed()).isEqualTo(321);
        assertThat(second.gapAtMost()).isEqualTo(261);
        assertThat(second.requiredPace()).isEqualByComparingTo("9.68");
    }

    @Test
    void aTargetIsReachedOnlyWhenTheUnknownCannotUndoIt() {
        Told told = Told.of(municipalitiesOf2021()).and(inUse(300, "2022-05-01"));
        Promised promised = initiative("kj").introduces(kjernejournal()).target("75", "2022", "2021-10");

        assertThat(state(told, "2022-06-01", promised)).isEqualTo(StepProgress.State.REACHED);
        assertThat(state(told, "2022-01-01", promised)).isEqualTo(StepProgress.State.CANNOT_TELL);
    }

    @Test
    void aTargetWhoseTimeIsOverIsMissedWhenEnoughAreKnownNotToHaveComeSoFar() {
        Reports[] notStarted = reports(0, 200, Stage.NOT_STARTED, "2020-01-01");
        Promised promised = initiative("kj").introduces(kjernejournal()).target("75", "2022", "2021-10");

        assertThat(state(Told.of(municipalitiesOf2021()).and(notStarted), "2023-06-01", promised))
                .isEqualTo(StepProgress.State.MISSED);
        assertThat(state(Told.of(municipalitiesOf2021()), "2023-06-01", promised))
                .isEqualTo(StepProgress.State.OVER_UNDECIDED);
    }

    @Test
    void theGrowthOfTheLastYearIsHeldAgainstTheGrowthThatIsNeeded() {
        Reports[] first = inUse(100, "2021-01-15");
        Told slow = Told.of(municipalitiesOf2021()).and(first).and(reports(100, 112, Stage.IN_USE, "2022-01-01"));
        Told fast = Told.of(municipalitiesOf2021()).and(first).and(reports(100, 340, Stage.IN_USE, "2022-01-01"));
        Promised promised = initiative("kj").introduces(kjernejournal()).target("98", "../2023", "2021-10");

        StepProgress behind = step(slow, "2022-06-30", promised);
        assertThat(behind.state()).isEqualTo(StepProgress.State.BEHIND);
        assertThat(behind.presentPace()).isEqualByComparingTo("1.00");
        assertThat(step(fast, "2022-06-30", promised).state()).isEqualTo(StepProgress.State.ON_PACE);
    }

    @Test
    void theDeclaredPhaseStandsBesideTheDerivedOne() {
        Told told = Told.of(municipalitiesOf2021()).and(inUse(200, "2021-01-01"));
        Promised promised = initiative("kj").introduces(kjernejournal()).declares(3, "2021-10");

        GroupPhase phase = ask(told, "2022-01-01", promised).phases().getFirst();

        assertThat(phase.role()).isEqualTo(Role.CONSUMER);
        assertThat(phase.derived()).isEqualTo(new DerivedPhase.At(5));
        assertThat(phase.declared()).extracting(each -> each.phase()).containsExactly(3);
    }

    @Test
    void aMilestoneIsReachedWhenASourceSaysSoAndPastDueWhenNoneDoes() {
        Promised promised = initiative("i")
                .milestone("sagt", planned("2021", "2020-01"), reached("2021-Q4", "2022-01"))
                .milestone("taus", planned("2021", "2020-01"))
                .milestone("kommer", planned("2023/..", "2020-01"))
                .milestone("nå", planned("2022", "2020-01"))
                .milestone("udatert")
                .milestone("ingen plan", noPlan("2021-10"))
                .milestone("avlyst", planned("2023", "2020-01"), cancelled("2021-10"));

        assertThat(states(promised, "2022-06-01"))
                .containsExactly(
                        State.REACHED,
                        State.PAST_DUE,
                        State.UPCOMING,
                        State.DUE,
                        State.UNDATED,
                        State.NO_PLAN,
                        State.CANCELLED);
    }

    @Test
    void aMilestoneMovedToLaterIsLateFromTheEndOfItsOriginalTimeAndSaysByHowManyDays() {
        Promised promised = initiative("i").milestone("fm", planned("2024", "2021-10"), planned("2026", "2024-02-15"));

        assertThat(states(promised, "2025-03-01")).containsExactly(State.LATE);
        assertThat(ask("2025-03-01", promised).milestones().getFirst().course().slippedDays())
                .isEqualTo(730);
        assertThat(states(promised, "2024-03-01")).containsExactly(State.UPCOMING);
    }

    @Test
    void whatHadNotBeenStatedYetIsNotHeard() {
        Promised promised = initiative("i").milestone("fm", planned("2024", "2021-10"), planned("2026", "2024-02-15"));
        Told told = Told.of();
        told.knowledge.learnInitiatives(List.of(promised.recorded()));

        Progress then =
                Objects.requireNonNull(answer(told, "i", LocalDate.parse("2025-03-01"), LocalDate.parse("2023-01-01")));

        assertThat(then.milestones().getFirst().state()).isEqualTo(State.PAST_DUE);
        assertThat(then.milestones().getFirst().course().inOrder()).hasSize(1);
    }

    @Test
    void aCompositeMilestoneIsReachedWhenAllOfItIsAndNotByOneGroupShort() {
        var everybody = new Milestone.Need(
                "kommune", null, kjernejournal(), Role.CONSUMER, Stage.IN_USE, new BigDecimal("100"));
        Promised promised = initiative("i")
                .milestone("del", reached("2021", "2021-10"))
                .milestone("m1", List.of(everybody), List.of("del"), planned("2022", "2020-01"));

        MilestoneProgress all = ask(
                        Told.of(municipalitiesOf2021()).and(inUse(356, "2021-01-01")), "2022-03-01", promised)
                .milestones()
                .getLast();
        assertThat(all.state()).isEqualTo(State.REACHED);
        assertThat(all.derived()).isTrue();
        MilestoneProgress short1 = ask(
                        Told.of(municipalitiesOf2021())
                                .and(inUse(355, "2021-01-01"))
                                .and(reports(355, 356, Stage.NOT_STARTED, "2021-01-01")),
                        "2022-03-01",
                        promised)
                .milestones()
                .getLast();
        assertThat(short1.state()).isEqualTo(State.DUE);
        assertThat(short1.needs().getFirst().answer()).isFalse();
    }

    @Test
    void aMilestoneThatIsMadeOfItselfIsNotReachedByThat() {
        Promised promised = initiative("i").milestone("ring", List.of(), List.of("ring"), planned("2022", "2020-01"));

        assertThat(states(promised, "2022-03-01")).containsExactly(State.DUE);
    }

    @Test
    void whatItCannotDoWithoutPutsAMilestoneAtRiskAndMovesNoDate() {
        Promised platform = initiative("plattform").milestone("klar", planned("2021", "2020-01"));
        Promised hard =
                initiative("i").milestone("m", planned("2023", "2020-01")).hangsOn(PLATFORM, "m", true);
        Promised soft =
                initiative("i").milestone("m", planned("2023", "2020-01")).hangsOn(PLATFORM, "m", false);

        Progress held = ask("2022-03-01", hard, platform);
        assertThat(held.hindrances().getFirst().state()).isEqualTo(Hindrance.State.HOLDING);
        assertThat(held.hindrances().getFirst().because()).containsExactly("plattform/klar");
        assertThat(held.milestones().getFirst().state()).isEqualTo(State.AT_RISK);
        assertThat(held.milestones().getFirst().course().planned())
                .isEqualTo(held.milestones().getFirst().course().original());
        assertThat(ask("2022-03-01", soft, platform).milestones().getFirst().state())
                .isEqualTo(State.UPCOMING);
    }

    @Test
    void aDependencyIsClearWhenItIsDoneAndHoldsWhenItStopped() {
        Promised waiting = initiative("i").hangsOn(PLATFORM, null, true);

        assertThat(holding(
                        "2022-03-01", waiting, initiative("plattform").milestone("klar", reached("2021", "2021-10"))))
                .isEqualTo(Hindrance.State.CLEAR);
        assertThat(holding("2022-03-01", waiting, initiative("plattform").is("DISSOLVED", "2021-06")))
                .isEqualTo(Hindrance.State.HOLDING);
        assertThat(holding("2022-03-01", waiting, initiative("plattform"))).isEqualTo(Hindrance.State.CANNOT_TELL);
        assertThat(holding("2022-03-01", waiting)).isEqualTo(Hindrance.State.CANNOT_TELL);
    }

    @Test
    void aServiceHoldsBackWhileTheMajorityDoesNotHaveIt() {
        Promised waiting = initiative("i").hangsOn(new Dependency.On.CatalogueEntry(digihelsestasjon()), null, true);
        Told none = Told.of(municipalitiesOf2021()).and(reports(0, 300, Stage.NOT_STARTED, digihelsestasjon()));
        Told most = Told.of(municipalitiesOf2021()).and(reports(0, 300, Stage.INTRODUCED, digihelsestasjon()));

        assertThat(ask(none, "2022-03-01", waiting).hindrances().getFirst().state())
                .isEqualTo(Hindrance.State.HOLDING);
        assertThat(ask(most, "2022-03-01", waiting).hindrances().getFirst().state())
                .isEqualTo(Hindrance.State.CLEAR);
        assertThat(ask(Told.of(municipalitiesOf2021()), "2022-03-01", waiting)
                        .hindrances()
                        .getFirst()
                        .state())
                .isEqualTo(Hindrance.State.CANNOT_TELL);
    }

    @Test
    void aTargetStandsInTheCurveOfJustWhatItWasSetFor() {
        Promised promised = initiative("kj").introduces(kjernejournal()).target("75", "2022", "2021-10");
        var question = Told.how(kjernejournal(), "kommune", "2022-01-01");
        Told told = Told.of();
        told.knowledge.learnInitiatives(List.of(promised.recorded()));

        assertThat(told.knowledge.<List<Aim>>ask(
                        Told.now(), known -> Aim.of(Asked.atLeast(Stage.IN_USE, question), known.initiatives())))
                .extracting(aim -> aim.step().value().toPlainString())
                .containsExactly("75");
        assertThat(told.knowledge.<List<Aim>>ask(Told.now(), known -> Aim.of(question, known.initiatives())))
                .as("at least introduced is another question")
                .isEmpty();
    }

    private static Reports[] inUse(int count, String since) {
        return reports(0, count, Stage.IN_USE, since);
    }

    private static Reports[] reports(int from, int to, Stage stage, String sinceOrService) {
        boolean date = sinceOrService.startsWith("20");
        List<String> actors =
                municipalitiesOf2021().stream().map(each -> each.id()).toList();
        return IntStream.range(from, to)
                .mapToObj(i -> nhn().says(stage + "-" + i)
                        .that(actors.get(i))
                        .has(date ? kjernejournal() : sinceOrService, stage)
                        .since(date ? sinceOrService : "2021-01-01"))
                .toArray(Reports[]::new);
    }

    private static StepProgress.State state(Told told, String day, Promised promised) {
        return step(told, day, promised).state();
    }

    private static StepProgress step(Told told, String day, Promised promised) {
        return ask(told, day, promised).targets().getFirst().steps().getFirst();
    }

    private static List<State> states(Promised promised, String day) {
        return ask(day, promised).milestones().stream()
                .map(MilestoneProgress::state)
                .toList();
    }

    private static Hindrance.State holding(String day, Promised... promised) {
        return ask(day, promised).hindrances().getFirst().state();
    }

    private static Progress ask(String day, Promised... promised) {
        return ask(Told.of(), day, promised);
    }

    private static Progress ask(Told told, String day, Promised... promised) {
        told.knowledge.learnInitiatives(
                Arrays.stream(promised).map(Promised::recorded).toList());
        String id = Stream.of(promised)
                .map(each -> each.recorded().id())
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(answer(told, id, LocalDate.parse(day), null));
    }

    private static @Nullable Progress answer(Told told, String id, LocalDate day, @Nullable LocalDate statedBy) {
        return new Progresses(told.knowledge, new Coverage(told.knowledge))
                .progress(new ProgressQuestion(id, day, KnownAt.endOf(Told.TODAY), statedBy, ProgressQuestion.HALF));
    }
}
