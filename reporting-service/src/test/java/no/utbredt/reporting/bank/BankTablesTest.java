package no.utbredt.reporting.bank;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Promised.initiative;
import static no.utbredt.reporting.cast.Promised.planned;
import static no.utbredt.reporting.cast.Promised.reached;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.progress.MilestoneProgress;
import no.utbredt.reporting.progress.Progress;
import no.utbredt.reporting.progress.ProgressQuestion;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.SystemStates;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import org.junit.jupiter.api.Test;

/** Each table's cells against the plain answer they rest on. */
class BankTablesTest {

    private static final LocalDate TODAY = Told.TODAY;
    private static final String KJERNEJOURNAL = "Tjeneste=" + kjernejournal();
    private static final String CONSUMERS = "Rolle=CONSUMER";
    private static final String MUNICIPALITIES = "Gruppe=kommune";

    private final Told told = Told.of(
            oslo().running("dips-arena"),
            bergen().running("dips-arena").running("cgm-allmenn"),
            haugesund(),
            Actors.office("o-1", "kontor").restricted().running("hemmelig"));

    @Test
    void every_table_has_one_time_one_contents_and_words_in_both_languages() {
        promise();
        Bank bank = bank();
        assertThat(bank.names()).hasSize(9).doesNotHaveDuplicates();
        for (String name : bank.names()) {
            Table table = table(bank, name);
            assertThat(name).matches("[a-z-]{1,31}");
            assertThat(table.variables()).extracting(Variable::kind).containsOnlyOnce(Kind.TIME, Kind.METRIC);
            assertThat(table.variables()).extracting(Variable::kind).endsWith(Kind.METRIC, Kind.TIME);
            assertThat(words(table)).allSatisfy(each -> {
                assertThat(each.norwegian()).isNotBlank();
                assertThat(each.english()).isNotBlank();
            });
            assertThat(table.title().norwegian()).isNotEqualTo(table.title().english());
        }
    }

    @Test
    void every_table_answers_whoever_asks_for_nothing_and_refuses_codes_it_has_not() {
        promise();
        Bank bank = bank();
        for (String name : bank.names()) {
            Table table = table(bank, name);
            List<Wanted> usual = DefaultSelection.of(table).wanted();
            if (table.variables().stream().allMatch(each -> each.choices().size() > 0)) {
                Cells cells = bank.cells(Selection.of(table, usual));
                assertThat(cells.size()).as(name).isPositive();
            }
            for (Variable variable : table.variables()) {
                assertThatThrownBy(() ->
                                Selection.of(table, List.of(new Wanted(variable.code(), null, List.of("finnes-ikke")))))
                        .isInstanceOfSatisfying(
                                Rejected.class, each -> assertThat(each.title()).isEqualTo("Non-existent value"));
            }
        }
    }

    @Test
    void the_support_of_a_system_stands_at_the_state_its_vendor_says() {
        support();
        int day = OsloDay.number(LocalDate.parse("2024-05-31"));
        State state = told.knowledge.ask(
                Told.now(),
                known -> new SystemStates(known, kjernejournal(), Role.CONSUMER, day, day).of("cgm-allmenn"));

        assertThat(state).isEqualTo(State.AVAILABLE);
        assertThat(cells("systemstotte", "2024M05", KJERNEJOURNAL, CONSUMERS, "System=cgm-allmenn", "Status=*"))
                .containsExactly("1", "0", "0", "0", "0", "1");
        assertThat(cells("systemstotte", "2023M12", KJERNEJOURNAL, CONSUMERS, "System=cgm-allmenn", "Status=*"))
                .containsExactly("1", "1", "0", "0", "0", "0");
    }

    @Test
    void the_states_of_support_sum_to_the_systems_and_disagreement_is_unknown() {
        support();
        told.and(cgm().says("s-4").of(kjernejournal()).supports("uenig", State.NONE, "2024-03"));

        assertThat(cells("systemstotte", "2024M05", KJERNEJOURNAL, CONSUMERS, "Status=*"))
                .containsExactly("2", "1", "0", "0", "0", "1");
        assertThat(cells("systemstotte", "2024M05", "Andel", KJERNEJOURNAL, CONSUMERS, "Status=AVAILABLE"))
                .containsExactly("50.0");
    }

    @Test
    void usage_is_summed_over_those_it_is_told_of_and_silence_is_not_nought() {
        told.and(used("a", "m-4601", 12), used("b", "m-1106", 0));

        assertThat(usage("Volum", "Region=0,VEST,SOR_OST,46,11")).containsExactly("12", "12", "..", "0", "12");
        assertThat(usage("Aktorer", "Region=0,VEST,SOR_OST,46,11")).containsExactly("2", "2", "..", "1", "1");
    }

    @Test
    void usage_that_sources_disagree_on_is_counted_once_as_stated_last() {
        told.and(
                used("a", "m-4601", 12),
                nhn().says("b")
                        .that("m-4601")
                        .of(kjernejournal())
                        .stated("2024-06-09")
                        .used("2024-05", 13));

        assertThat(usage("Volum", "Region=0")).containsExactly("13");
    }

    @Test
    void usage_of_a_group_of_which_some_may_be_persons_is_withheld() {
        told.knowledge.learnActors(List.of(Actors.office("o-2", "kommune")
                .restricted()
                .placed("46", "VEST")
                .recorded(Cast.FOUNDED)));
        told.and(used("a", "m-4601", 12));

        assertThat(usage("Volum", "Region=0,VEST")).containsExactly(":", ":");
    }

    @Test
    void a_target_has_what_was_asked_what_is_reached_and_what_is_missing() {
        promise();
        told.and(nhn().says("bergen")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2020-05-01"));
        StepProgress step = progress("2021-12-31").targets().getFirst().steps().getFirst();

        assertThat(cells(
                        "maloppnaelse",
                        "2021M12",
                        "Krav,Andel,KravAntall,Antall,ManglerMinst,ManglerHoyst",
                        "Mal=tiltak/t-75/s"))
                .containsExactly("75.0", "33.3", "3", "1", "0", "2");
        assertThat(List.of(step.needed(), step.gapAtLeast(), step.gapAtMost())).isEqualTo(List.of(3L, 0L, 2L));
    }

    @Test
    void before_anybody_is_known_a_target_has_its_claim_and_nothing_reached() {
        promise();

        assertThat(cells("maloppnaelse", "2021M12", "Krav,Andel,Antall", "Mal=tiltak/t-75/s"))
                .containsExactly("75.0", "..", "..");
    }

    @Test
    void a_milestone_stands_where_its_progress_says_with_its_first_and_its_present_date() {
        promise();
        MilestoneProgress milestone = progress("2023-06-30").milestones().getFirst();

        assertThat(milestone.state()).isEqualTo(MilestoneProgress.State.LATE);
        assertThat(cells("milepaler", "2023M06", "Milepal=tiltak/pilot", "Status=ALLE,LATE,UPCOMING"))
                .containsExactly("1", "1", "0");
        assertThat(cells("milepaler", "2023M06", "Forst,Planlagt,Nadd,Dager", "Milepal=tiltak/pilot"))
                .containsExactly("202212", "202412", "..", "731");
        assertThat(cells("milepaler", "2023M06", "Forst", "Milepal=tiltak/pilot", "Status=REACHED"))
                .containsExactly(".");
    }

    @Test
    void milestones_of_an_initiative_are_summed_and_their_dates_are_not() {
        promise();
        Bank bank = bank();
        Table table = table(bank, "milepaler");
        Selection selection = Selection.of(
                table,
                List.of(
                        new Wanted("Milepal", "agg_tiltak", List.of("tiltak")),
                        new Wanted("Status", null, List.of("ALLE", "REACHED", "LATE")),
                        new Wanted("ContentsCode", null, List.of("Antall", "Planlagt")),
                        new Wanted("Tid", null, List.of("2023M06"))));

        assertThat(told(bank.cells(selection))).containsExactly("2", ".", "1", ".", "1", ".");
    }

    @Test
    void of_an_initiative_without_an_open_name_no_table_tells() {
        told.knowledge.learnInitiatives(List.of(initiative("hemmelig")
                .namedInternally()
                .introduces(kjernejournal())
                .target("75", "2022", "2021-10")
                .milestone("pilot", planned("2022", "2021-10"))
                .recorded()));

        assertThat(table(bank(), "milepaler").variable("Milepal").choices().size())
                .isZero();
        assertThat(table(bank(), "maloppnaelse").variable("Mal").choices().size())
                .isZero();
    }

    @Test
    void adoption_by_system_is_what_the_coverage_answers_of_each() {
        told.and(nhn().says("bergen")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2020-05-01"));
        List<String> counted = bySystem().stream()
                .map(cell -> ((Outcome.Known) cell).figure().denominator() + "")
                .toList();

        assertThat(counted).containsExactlyInAnyOrder("1", "1", "2");
        assertThat(cells(
                        "utbredelse-system",
                        "2021M12",
                        "Antall,Nevner",
                        KJERNEJOURNAL,
                        CONSUMERS,
                        MUNICIPALITIES,
                        "System=ALLE,cgm-allmenn,dips-arena,UKJENT"))
                .containsExactly("1", "3", "1", "1", "1", "2", "..", "1");
    }

    @Test
    void a_system_only_persons_run_is_no_value_of_any_table() {
        for (String name : List.of("utbredelse-system", "systemstotte")) {
            assertThat(table(bank(), name).variable("System").choices().position("hemmelig"))
                    .isNull();
        }
    }

    @Test
    void a_vendor_is_expected_to_tell_of_whom_lets_it_and_heard_of_whom_it_told() {
        lets("964338531", "m-4601");
        told.and(cgm().says("a")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2024-05-02")
                .recorded("2024-05-03"));

        assertThat(completeness("2024M05")).containsExactly("1", "1", "100.0", "0");
        assertThat(completeness("2024M06")).containsExactly("1", "0", "0.0", "0");
    }

    @Test
    void what_is_told_more_than_a_month_after_its_day_is_late_unless_it_corrects_or_something_else_came_in_time() {
        lets("964338531", "m-4601");
        told.and(inUseSince("2024-05-02", "in-time").recorded("2024-06-02"));
        assertThat(completeness("2024M06")).containsExactly("1", "1", "100.0", "0");

        told.and(inUseSince("2024-06-01", "late").recorded("2024-07-03"));
        assertThat(completeness("2024M07")).containsExactly("1", "1", "100.0", "1");

        told.and(cgm().says("volume")
                .that("m-4601")
                .of(kjernejournal())
                .recorded("2024-07-20")
                .used("2024-06", 7));
        assertThat(completeness("2024M07")).containsExactly("1", "1", "100.0", "0");

        told.and(inUseSince("2024-06-03", "corrected")
                .replacing(cgm().named("late"))
                .recorded("2024-08-20"));
        assertThat(completeness("2024M08")).containsExactly("1", "1", "100.0", "0");
    }

    private static Reports inUseSince(String day, String id) {
        return cgm().says(id).that("m-4601").has(kjernejournal(), Stage.IN_USE).since(day);
    }

    @Test
    void who_says_that_there_is_nothing_new_is_heard_of_all() {
        lets("964338531", "m-4601");
        told.and(cgm().says("h").nothingNew("2024-06-18T06:00:00Z", kjernejournal()));

        assertThat(completeness("2024M06")).containsExactly("1", "1", "100.0", "0");
    }

    @Test
    void organisations_that_may_be_persons_are_not_expected() {
        told.knowledge.learnActors(List.of(Actors.office("o-3", "kontor")
                .known("ENH", "911111111")
                .restricted()
                .recorded(Cast.FOUNDED)));
        lets("911111111", "o-3");

        assertThat(completeness("2024M05")).containsExactly(".", ".", ".", ".");
    }

    private List<Outcome> bySystem() {
        LocalDate day = LocalDate.parse("2021-12-31");
        CoverageQuestion question = new CoverageQuestion(
                kjernejournal(),
                Role.CONSUMER,
                Stage.INTRODUCED,
                "kommune",
                null,
                RollUp.none(),
                Weight.ACTORS,
                Cut.SYSTEM,
                day,
                KnownAt.endOf(TODAY),
                null,
                day,
                Audience.PUBLIC);
        return told.answer(question).cells().stream()
                .map(each -> each.outcome())
                .toList();
    }

    private void lets(String number, String id) {
        told.knowledge.learnDelegations(List.of(new Document<>(
                "d-" + id,
                new Version(1, 1),
                List.of(new Recorded<>(
                        Cast.FOUNDED,
                        new Delegation(
                                "914839327",
                                new Identifier("ENH", number),
                                Set.of(kjernejournal()),
                                Dated.always(true)))))));
    }

    private List<String> completeness(String month) {
        return cells("kompletthet", month, "*", KJERNEJOURNAL, "Kilde=914839327");
    }

    private void support() {
        told.and(
                cgm().says("s-1").of(kjernejournal()).supports("cgm-allmenn", State.AVAILABLE, "2024-02"),
                cgm().says("s-2").of(kjernejournal()).stated("2024-06-03").plans("cgm-allmenn", State.APPROVED, "2027"),
                cgm().says("s-3").of(kjernejournal()).supports("uenig", State.APPROVED, "2024-03"));
    }

    private void promise() {
        told.knowledge.learnInitiatives(List.of(initiative("tiltak")
                .introduces(kjernejournal())
                .target("75", "2022", "2021-10")
                .milestone("pilot", planned("2022", "2021-10"), planned("2024", "2022-11"))
                .milestone("konsept", reached("2021", "2021-10"))
                .recorded()));
    }

    private Progress progress(String day) {
        return Objects.requireNonNull(new Progresses(told.knowledge, new Coverage(told.knowledge))
                .progress(new ProgressQuestion(
                        "tiltak", LocalDate.parse(day), KnownAt.endOf(TODAY), null, ProgressQuestion.HALF)));
    }

    private static no.utbredt.reporting.report.Event<?> used(String id, String actor, long volume) {
        Reports says = nhn().says(id).that(actor).of(kjernejournal()).stated("2024-06-03");
        return says.used("2024-05", volume);
    }

    private List<String> usage(String contents, String areas) {
        return cells("bruk", "2024M05", contents, KJERNEJOURNAL, "Enhet=MESSAGES", MUNICIPALITIES, areas);
    }

    private Bank bank() {
        Coverage coverage = new Coverage(told.knowledge);
        return new Bank(told.knowledge, coverage, new Progresses(told.knowledge, coverage));
    }

    private static Table table(Bank bank, String name) {
        return bank.table(name, Vintage.of(TODAY), TODAY);
    }

    /** The cells of a month; of the first content where none is named before the variables. */
    private List<String> cells(String name, String month, String... wanted) {
        Bank bank = bank();
        Table table = table(bank, name);
        String contents = wanted[0].contains("=") ? "Antall" : wanted[0];
        List<Wanted> all = Stream.concat(
                        Stream.of(wanted).filter(each -> each.contains("=")),
                        Stream.of("ContentsCode=" + contents, "Tid=" + month))
                .map(each -> each.split("=", 2))
                .map(each -> new Wanted(each[0], null, Listed.of(each[1])))
                .toList();
        return told(bank.cells(Selection.of(table, all)));
    }

    private static List<String> told(Cells cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> cells.symbol(at) == Symbol.NONE
                        ? cells.number(at).toPlainString()
                        : cells.symbol(at).text())
                .toList();
    }

    private static List<Label> words(Table table) {
        return Stream.of(
                        Stream.of(table.title()),
                        table.notes().stream(),
                        table.variables().stream().map(Variable::label),
                        table.variables().stream()
                                .flatMap(each -> each.choices().all().stream())
                                .map(Choice::label),
                        table.contents().stream().flatMap(each -> Stream.of(each.label(), each.unit())))
                .flatMap(each -> each)
                .toList();
    }
}
