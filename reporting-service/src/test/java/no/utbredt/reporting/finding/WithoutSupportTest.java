package no.utbredt.reporting.finding;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.stage.Stage;

/**
 * That a service was in use before the system had it is judged as of then, and by what is certain alone: whatever is told truly, however
 * vaguely, of an adoption that followed its support is no finding.
 */
class WithoutSupportTest {

    @Example
    void an_adoption_before_the_support_is_found_and_one_of_the_same_day_is_not() {
        assertThat(found(inUse("2022-04-30"), available("2022-05-01"))).containsExactly(nhn().named("use"));
        assertThat(found(inUse("2022-05-01"), available("2022-05-01"))).isEmpty();
    }

    @Example
    void it_stays_one_when_the_actor_has_stopped_since() {
        Told told = told(bergen().running("epj"), inUse("2022-04-30"), available("2022-05-01"))
                .and(nhn().says("over")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.WITHDRAWN)
                        .since("2024-01-01"));
        assertThat(found(told)).containsExactly(nhn().named("use"));
    }

    @Example
    void a_correction_explains_it() {
        Told told = told(bergen().running("epj"), inUse("2021-06-01"), available("2022-05-01"));
        assertThat(found(told)).hasSize(1);
        assertThat(found(told.and(nhn().says("corrected")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2022-06-01")
                        .replacing(nhn().named("use")))))
                .isEmpty();
    }

    @Example
    void what_is_approved_may_be_used() {
        Told told = told(bergen().running("epj"), inUse("2022-04-30"), available("2022-05-01"))
                .and(cgm().says("approved")
                        .of(kjernejournal())
                        .since("2022-04-01")
                        .supports("epj", State.APPROVED, "2022-04-01"));
        assertThat(found(told)).isEmpty();
    }

    @Example
    void an_imprecise_date_is_a_finding_only_where_every_day_it_may_mean_is() {
        assertThat(found(inUse("2022"), available("2023-01-01"))).hasSize(1);
        assertThat(found(inUse("2022"), available("2022-12-31"))).isEmpty();
        assertThat(found(inUse("2022-03-31"), available("2022-Q2"))).hasSize(1);
        assertThat(found(inUse("2022-04-01"), available("2022-Q2"))).isEmpty();
    }

    @Example
    void of_what_came_before_it_was_seen_to_be_supported_nothing_is_concluded() {
        assertThat(found(inUse("2021-06-01"), seen(State.AVAILABLE, "2022-05-01")))
                .isEmpty();
        Told told = told(bergen().running("epj"), inUse("2021-06-01"), seen(State.IN_DEVELOPMENT, "2021-01-01"));
        assertThat(found(told)).hasSize(1);
        assertThat(found(told.and(cgm().says("later")
                        .of(kjernejournal())
                        .observed()
                        .supports("epj", State.AVAILABLE, "2022-05-01"))))
                .isEmpty();
    }

    @Example
    void it_is_judged_by_what_the_actor_ran_then() {
        Actors moved = bergen().running("old", null, null, "2021-12-31").running("epj", null, "2022-01-01", null);
        assertThat(found(told(moved, inUse("2021-06-01"), available("2022-05-01"))
                        .and(supports("old", "2020-01-01"))))
                .isEmpty();
        assertThat(found(told(moved, inUse("2021-06-01"), available("2021-01-01"))
                        .and(supports("old", "2021-10-01"))))
                .containsExactly(nhn().named("use"));
        assertThat(found(told(moved, inUse("2021-06-01"), available("2021-10-01"))))
                .isEmpty();
    }

    @Example
    void a_year_in_which_it_changed_to_what_lacked_it_is_no_finding() {
        Actors moved = bergen().running("old", null, null, "2021-06-30").running("epj", null, "2021-07-01", null);
        assertThat(found(told(moved, inUse("2021"), available("2022-05-01")).and(supports("old", "2020-01-01"))))
                .isEmpty();
        Actors unknown = bergen().running("epj", null, null, "2021-03-31").running("epj", null, "2021-07-01", null);
        assertThat(found(told(unknown, inUse("2021"), available("2022-05-01")))).isEmpty();
    }

    /** What is true: when the support and the adoption came, counted in days; and how it is told. */
    private record Truth(int support, int adoption, Telling telling) {}

    /**
     * @param supportPrecision how many letters of the day of support are told: 4 a year, 7 a month, 10 a day
     * @param seen whether support is told as seen, some days after it came
     * @param moved days after the adoption on which the actor changed from a system that had had it all along; never below nought
     */
    private record Telling(int supportPrecision, int adoptionPrecision, boolean seen, int moved) {}

    /** One way of telling what is true. */
    @FunctionalInterface
    private interface Way {
        Told told(Truth truth);
    }

    private static Told truly(Truth truth) {
        Telling how = truth.telling();
        int support = truth.support() + (how.seen() ? 200 : 0);
        return told(
                        running(truth),
                        inUse(day(truth.adoption()).substring(0, how.adoptionPrecision())),
                        supported(how.seen(), day(support).substring(0, how.supportPrecision())))
                .and(supports("old", "2010-01-01"));
    }

    private static Actors running(Truth truth) {
        return truth.telling().moved() < 0
                ? bergen().running("epj")
                : bergen().running(
                                "old",
                                null,
                                null,
                                day(truth.adoption() + truth.telling().moved()))
                        .running(
                                "epj",
                                null,
                                day(truth.adoption() + truth.telling().moved() + 1),
                                null);
    }

    private static boolean adoptionsThatFollowTheirSupportAreNoFindings(Truth truth, Way way) {
        boolean followed =
                truth.adoption() >= truth.support() || truth.telling().moved() >= 0;
        return !followed || found(way.told(truth)).isEmpty();
    }

    private static boolean toldToTheDayEachOtherIsFound(Truth truth, Way way) {
        Truth toTheDay = new Truth(truth.support(), truth.adoption(), new Telling(10, 10, false, -1));
        return found(way.told(toTheDay)).isEmpty() == (truth.adoption() >= truth.support());
    }

    @Property(tries = 500)
    void what_followed_its_support_is_never_found_however_vaguely_it_is_told(@ForAll("truths") Truth truth) {
        assertThat(adoptionsThatFollowTheirSupportAreNoFindings(truth, WithoutSupportTest::truly))
                .isTrue();
    }

    @Property(tries = 300)
    void what_came_before_its_support_is_found_when_both_are_told_to_the_day(@ForAll("truths") Truth truth) {
        assertThat(toldToTheDayEachOtherIsFound(truth, WithoutSupportTest::truly))
                .isTrue();
    }

    @Example
    void taking_the_first_day_a_date_may_mean_is_found_out() {
        rejects(truth -> told(
                        running(truth),
                        inUse(day(truth.adoption()).substring(0, truth.telling().adoptionPrecision())
                                + "-01-01".substring(0, 10 - truth.telling().adoptionPrecision())),
                        supported(false, day(truth.support())))
                .and(supports("old", "2010-01-01")));
    }

    @Example
    void taking_what_was_seen_for_what_began_is_found_out() {
        rejects(truth -> told(
                        running(truth),
                        inUse(day(truth.adoption())),
                        supported(false, day(truth.support() + (truth.telling().seen() ? 200 : 0))))
                .and(supports("old", "2010-01-01")));
    }

    @Example
    void judging_by_what_the_actor_runs_now_is_found_out() {
        rejects(truth -> told(bergen().running("epj"), inUse(day(truth.adoption())), available(day(truth.support()))));
    }

    @Example
    void judging_by_how_far_the_system_is_now_is_found_out() {
        assertThat(truths().sampleStream()
                        .limit(200)
                        .anyMatch(truth -> !toldToTheDayEachOtherIsFound(
                                truth, some -> told(running(some), inUse(day(some.adoption())), available("2010")))))
                .isTrue();
    }

    private static void rejects(Way wrong) {
        assertThat(new WithoutSupportTest()
                        .truths()
                        .sampleStream()
                        .limit(2_000)
                        .anyMatch(truth -> !adoptionsThatFollowTheirSupportAreNoFindings(truth, wrong)))
                .as("the property must find the wrong reading out")
                .isTrue();
    }

    @Provide
    Arbitrary<Truth> truths() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 1_200);
        Arbitrary<Integer> precisions = Arbitraries.of(4, 7, 10);
        Arbitrary<Telling> tellings = Combinators.combine(
                        precisions, precisions, Arbitraries.of(true, false), Arbitraries.of(-1, -1, -1, 0, 1, 40, 500))
                .as(Telling::new);
        return Combinators.combine(days, days, tellings).as(Truth::new);
    }

    private static String day(int number) {
        return java.time.LocalDate.of(2020, 1, 1).plusDays(number).toString();
    }

    private static Reports inUse(String since) {
        return nhn().says("use")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since(since);
    }

    private static Event<Support> available(String since) {
        return supported(false, since);
    }

    private static Event<Support> supported(boolean seen, String since) {
        return seen ? seen(State.AVAILABLE, since) : supports("epj", since);
    }

    private static Event<Support> supports(String system, String since) {
        return cgm().says("support of " + system).of(kjernejournal()).supports(system, State.AVAILABLE, since);
    }

    private static Event<Support> seen(State state, String since) {
        return cgm().says("seen").of(kjernejournal()).observed().supports("epj", state, since);
    }

    private static Told told(Actors actor, Reports use, Event<Support> support) {
        return Told.of(actor).and(use).and(support);
    }

    private static List<ReportName> found(Reports use, Event<Support> support) {
        return found(told(bergen().running("epj"), use, support));
    }

    private static List<ReportName> found(Told told) {
        return told.findings().reports(Told.now()).all().stream()
                .filter(finding -> finding.kind() == Finding.Kind.WITHOUT_SUPPORT)
                .flatMap(finding -> finding.reports().stream())
                .toList();
    }
}
