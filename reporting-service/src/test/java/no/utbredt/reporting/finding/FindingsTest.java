package no.utbredt.reporting.finding;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** What is looked at is found; its neighbour, one step from it, is left alone. */
class FindingsTest {

    @Test
    void an_actor_that_has_been_on_its_way_for_two_years_without_a_word_is_stale() {
        assertThat(found(Told.of(bergen()).and(bergenIs(Stage.PILOTING, "2024-11-19")), Finding.Kind.STALE))
                .containsExactly(List.of(nhn().named("stage")));
        assertThat(found(Told.of(bergen()).and(bergenIs(Stage.PILOTING, "2024-11-20")), Finding.Kind.STALE))
                .isEmpty();
    }

    @Test
    void a_finding_is_the_same_whatever_report_it_rests_on_and_another_of_another_actor() {
        Reports before = bergenIs(Stage.PILOTING, "2021-01-01");
        Reports after = nhn().says("again")
                .that("m-4601")
                .has(kjernejournal(), Stage.PILOTING)
                .since("2022-01-01")
                .stated("2022-01-01");
        String first = id(Told.of(bergen(), haugesund()).and(before));
        assertThat(id(Told.of(bergen(), haugesund()).and(before, after))).isEqualTo(first);
        assertThat(id(Told.of(bergen(), haugesund()).and(said("m-1106", Stage.PILOTING, "2021-01-01"))))
                .isNotEqualTo(first)
                .hasSize(24);
    }

    @Test
    void a_finding_that_is_gone_is_gone_since_the_day_its_cause_was() {
        Told told = Told.of(bergen())
                .and(
                        bergenIs(Stage.PILOTING, "2021-01-01"),
                        nhn().says("again")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2024-05-06")
                                .stated("2024-05-06"));
        String id = id(Told.of(bergen()).and(bergenIs(Stage.PILOTING, "2021-01-01")));
        LocalDate today = LocalDate.parse("2026-11-20");

        assertThat(new Disappearance(told.findings()).of(id, LocalDate.parse("2023-06-01"), today))
                .isEqualTo("2024-05-07");
        assertThat(new Disappearance(told.findings()).of(id, LocalDate.parse("2024-05-07"), today))
                .isNull();
    }

    private static String id(Told told) {
        return told.findings().reports(Told.now()).all().stream()
                .filter(finding -> finding.kind() == Finding.Kind.STALE)
                .map(Finding::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_has_come_there_or_never_set_out_is_not_stale_however_long_ago_it_was_said() {
        for (Stage stage : List.of(Stage.INTRODUCED, Stage.IN_USE, Stage.NOT_STARTED, Stage.WITHDRAWN)) {
            assertThat(found(Told.of(bergen()).and(bergenIs(stage, "2021-01-01")), Finding.Kind.STALE))
                    .isEmpty();
        }
    }

    @Test
    void a_successor_of_whom_nobody_has_said_anything_stands_by_inheritance_alone() {
        Actors before = Actors.municipality("m-1", "Gamle").until("2023-12-31");
        Actors after = Actors.municipality("m-2", "Nye").after("2024-01-01", "m-1");
        Reports old = said("m-1", Stage.IN_USE, "2022-01-01");

        assertThat(found(Told.of(before, after).and(old), Finding.Kind.INHERITED_ONLY))
                .containsExactly(List.of(nhn().named("stage")));
        Reports own =
                nhn().says("own").that("m-2").has(kjernejournal(), Stage.IN_USE).since("2024-02-01");
        assertThat(found(Told.of(before, after).and(old, own), Finding.Kind.INHERITED_ONLY))
                .isEmpty();
    }

    @Test
    void an_actor_in_use_with_a_system_that_is_known_not_to_have_the_service_is_found() {
        assertThat(found(inUseWith(State.IN_DEVELOPMENT), Finding.Kind.WITHOUT_SUPPORT))
                .containsExactly(List.of(nhn().named("stage")));
        for (State has : List.of(State.APPROVED, State.AVAILABLE)) {
            assertThat(found(inUseWith(has), Finding.Kind.WITHOUT_SUPPORT)).isEmpty();
        }
    }

    @Test
    void of_a_system_nobody_speaks_of_nothing_is_concluded() {
        Told told = Told.of(bergen().running("cgm-allmenn").running("annet"))
                .and(bergenIs(Stage.IN_USE, "2025-01-01"))
                .and(cgm().says("support").of(kjernejournal()).supports("cgm-allmenn", State.NONE, "2024-01-01"));

        assertThat(found(told, Finding.Kind.WITHOUT_SUPPORT)).isEmpty();
    }

    @Test
    void a_volume_ten_times_that_of_the_month_before_is_a_jump_and_so_is_a_tenth() {
        assertThat(jumps(used("a", "2025-01", 100), used("b", "2025-02", 1_000)))
                .containsExactly(List.of(nhn().named("a"), nhn().named("b")));
        assertThat(jumps(used("a", "2024-12", 1_000), used("b", "2025-01", 100)))
                .containsExactly(List.of(nhn().named("a"), nhn().named("b")));
        assertThat(jumps(used("a", "2025-01", 100), used("b", "2025-02", 999))).isEmpty();
    }

    @Test
    void no_jump_is_what_begins_or_is_small_or_has_a_month_between() {
        assertThat(jumps(used("a", "2025-01", 0), used("b", "2025-02", 5_000))).isEmpty();
        assertThat(jumps(used("a", "2025-01", 5), used("b", "2025-02", 99))).isEmpty();
        assertThat(jumps(used("a", "2025-01", 10), used("b", "2025-03", 5_000))).isEmpty();
        assertThat(jumps(used("a", "2025-01", 1), used("b", "2025-02", Long.MAX_VALUE)))
                .hasSize(1);
    }

    @Test
    void reports_of_two_sources_that_cannot_both_be_right_are_found_and_those_that_can_are_not() {
        Reports other = veikart()
                .says("other")
                .that("m-4601")
                .has(kjernejournal(), Stage.PILOTING)
                .since("2021-01-01");
        Reports same = veikart()
                .says("other")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2021-01-01");
        Reports own = bergenIs(Stage.IN_USE, "2021-01-01");

        assertThat(found(Told.of(bergen()).and(own, other), Finding.Kind.DISAGREEMENT))
                .singleElement(list(ReportName.class))
                .containsExactlyInAnyOrder(nhn().named("stage"), veikart().named("other"));
        assertThat(found(Told.of(bergen()).and(own, same), Finding.Kind.DISAGREEMENT))
                .isEmpty();
    }

    @Test
    void what_is_said_of_an_actor_after_its_last_day_is_found_and_of_its_last_day_is_not() {
        Actors closed = Actors.municipality("m-1", "Gamle").until("2023-12-31");

        assertThat(found(Told.of(closed).and(said("m-1", Stage.IN_USE, "2024-01-01")), Finding.Kind.CLOSED_ACTOR))
                .containsExactly(List.of(nhn().named("stage")));
        assertThat(found(Told.of(closed).and(said("m-1", Stage.IN_USE, "2023-12-31")), Finding.Kind.CLOSED_ACTOR))
                .isEmpty();
    }

    @Test
    void two_figures_for_one_question_and_date_are_found_by_their_ids() {
        Told told = Told.of(bergen())
                .and(
                        figure("en")
                                .of(kjernejournal(), "kommune")
                                .counts(Stage.IN_USE, "1", Unit.ACTORS)
                                .asOf("2021-10-01"),
                        figure("to")
                                .of(kjernejournal(), "kommune")
                                .counts(Stage.IN_USE, "0", Unit.ACTORS)
                                .asOf("2021-10-01"));

        assertThat(told.findings().reports(Told.now()).all())
                .filteredOn(finding -> finding.kind() == Finding.Kind.FIGURE_CONTRADICTION)
                .anySatisfy(finding -> assertThat(finding.figures()).containsExactlyInAnyOrder("en", "to"));
    }

    @Test
    void a_vendor_not_heard_for_more_than_five_weeks_is_silent() {
        assertThat(silent("2026-10-15")).containsExactly(cgm().organisation());
        assertThat(silent("2026-10-16")).isEmpty();
    }

    @Test
    void of_one_who_may_be_a_person_neither_is_told_to_the_public() {
        Actors person = Actors.municipality("m-1", "Gamle").until("2023-12-31").restricted();
        Told told = Told.of(person)
                .and(
                        said("m-1", Stage.IN_USE, "2021-01-01"),
                        veikart()
                                .says("other")
                                .that("m-1")
                                .has(kjernejournal(), Stage.PILOTING)
                                .since("2021-01-01"),
                        nhn().says("late")
                                .that("m-1")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2024-01-01"));

        told.and(nhn().says("volume").that("m-1").of(kjernejournal()).used("2024-02", 7));

        assertThat(found(told, Finding.Kind.DISAGREEMENT)).isEmpty();
        assertThat(found(told, Finding.Kind.CLOSED_ACTOR)).isEmpty();
    }

    private static List<String> silent(String heard) {
        Told told = Told.of(bergen())
                .and(cgm().says("1")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2021-01-01")
                        .recorded(heard));
        return told.findings().reports(Told.now()).all().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SILENT_VENDOR)
                .map(Finding::vendor)
                .toList();
    }

    private static Told inUseWith(State state) {
        return Told.of(bergen().running("cgm-allmenn"), haugesund())
                .and(bergenIs(Stage.IN_USE, "2025-01-01"))
                .and(cgm().says("support").of(kjernejournal()).supports("cgm-allmenn", state, "2024-01-01"));
    }

    private static Reports bergenIs(Stage stage, String since) {
        return said("m-4601", stage, since);
    }

    private static Reports said(String actor, Stage stage, String since) {
        return nhn().says("stage").that(actor).has(kjernejournal(), stage).since(since);
    }

    private static Event<Usage> used(String id, String month, long volume) {
        return nhn().says(id).that("m-4601").of(kjernejournal()).used(month, volume);
    }

    @SafeVarargs
    private static List<List<ReportName>> jumps(Event<Usage>... volumes) {
        return found(Told.of(bergen()).and(volumes), Finding.Kind.VOLUME_JUMP);
    }

    private static List<List<ReportName>> found(Told told, Finding.Kind kind) {
        return told.findings().reports(Told.now()).all().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::reports)
                .toList();
    }
}
