package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public is told of offices that may be persons (law 12). */
class SuppressionTest {
    private static final CoverageQuestion QUESTION = Told.how(kjernejournal(), "legekontor", "2023-12-31");

    @Test
    void where_three_are_in_a_county_they_are_told_and_the_nation_is_the_sum() {
        Told told = told(true, List.of(), "11", 2, "46", 5, "50", 7);

        assertThat(sizes(told, Cut.COUNTY)).containsExactly("11: 3", "46: 5", "50: 7");
        assertThat(sizes(told, Cut.HEALTH_REGION)).containsExactly("VEST: 15");
        assertThat(sizes(told, Cut.NATION)).containsExactly("null: 15");
        assertThat(told.answer(QUESTION).smallCellsSuppressed()).isTrue();
    }

    @Test
    void an_operator_is_told_of_everybody() {
        Told told = told(true, List.of(), "11", 2, "46", 5, "50", 7);

        CoverageAnswer answer = told.answer(Asked.byOperator(Asked.cut(Cut.COUNTY, QUESTION)));

        assertThat(answer.cells()).extracting(SuppressionTest::size).containsExactly("11: 2", "46: 5", "50: 7");
        assertThat(answer.smallCellsSuppressed()).isFalse();
    }

    @Test
    void three_are_told_as_unknown_where_fewer_are() {
        Told told = told(true, inUse(5), "46", 7);

        assertThat(told.figure(QUESTION)).isEqualTo(new Figure(4, 4, 4, 7, 3, 0, 7));
        assertThat(told.figure(Asked.byOperator(QUESTION))).isEqualTo(new Figure(5, 5, 5, 7, 2, 0, 7));
    }

    @Test
    void where_all_of_a_county_stand_at_one_stage_not_all_are_told_or_each_would_be() {
        assertThat(told(true, inUse(6), "46", 6).figure(QUESTION)).isEqualTo(new Figure(3, 3, 3, 6, 3, 0, 6));
        assertThat(told(true, inUse(3), "46", 3).figure(QUESTION)).isEqualTo(new Figure(0, 0, 0, 3, 3, 0, 3));
    }

    @Test
    void what_is_in_doubt_is_told_as_unknown() {
        List<Reports> reports = new ArrayList<>(inUse(3));
        reports.addAll(IntStream.range(3, 6)
                .mapToObj(number -> nhn().says("doubt-" + number)
                        .that("o-" + number)
                        .has(kjernejournal(), Stage.IN_USE)
                        .perhaps())
                .toList());

        assertThat(told(true, reports, "46", 6).figure(QUESTION)).isEqualTo(new Figure(3, 3, 3, 6, 3, 0, 6));
    }

    @Test
    void with_all_offices_named_the_nation_has_its_total_and_each_county_its_denominator() {
        List<Reports> reports =
                inUse(IntStream.range(0, 1331).filter(number -> (number + 1) * 1043 / 1331 > number * 1043 / 1331));
        Told told = told(false, reports, "03", 431, "11", 400, "46", 500);
        CoverageAnswer counties = told.answer(Asked.cut(Cut.COUNTY, QUESTION));

        assertThat(told.figure(QUESTION).total()).isEqualTo(1331);
        assertThat(told.figure(QUESTION).numerator()).isEqualTo(1043);
        assertThat(counties.complete()).isTrue();
        assertThat(counties.cells()).extracting(SuppressionTest::size).containsExactly("03: 431", "11: 400", "46: 500");
    }

    @Test
    void where_offices_are_missing_a_county_has_no_total() {
        Told told = told(false, List.of(), "03", 400, "11", 400, "46", 500);

        assertThat(told.answer(Asked.cut(Cut.COUNTY, QUESTION)).cells())
                .extracting(Cell::outcome)
                .allMatch(outcome ->
                        outcome instanceof Outcome.Unknown unknown && unknown.reason() == Outcome.Reason.NO_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUNICIPALITY", "SYSTEM", "VENDOR", "HELSEFELLESSKAP"})
    void by_what_is_not_made_of_counties_nothing_is_told(String cut) {
        assertThat(told(true, inUse(9), "46", 9)
                        .answer(Asked.cut(new Cut(cut), QUESTION))
                        .cells())
                .singleElement()
                .matches(SuppressionTest::isHidden);
    }

    @Test
    void two_cuts_across_each_other_tell_of_them_only_where_both_are_made_of_counties() {
        Told told = told(true, inUse(9), "46", 9);

        assertThat(told.answer(Asked.cut(new Cut("COUNTY", Cut.VENDOR), QUESTION))
                        .cells())
                .singleElement()
                .matches(SuppressionTest::isHidden);
        assertThat(sizes(told, new Cut("HEALTH_REGION", Cut.COUNTY))).containsExactly("VEST: 9");
    }

    @Test
    void by_weight_age_roll_up_or_another_days_structure_nothing_is_told() {
        Told told = told(true, inUse(9), "46", 9);

        assertThat(List.of(
                        Asked.by(Weight.GP_PERSONS, QUESTION),
                        QUESTION.noOlderThan(3000),
                        Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), QUESTION),
                        Asked.structure("2023-12-30", QUESTION)))
                .allSatisfy(
                        question -> assertThat(told.answer(question).cells()).allMatch(SuppressionTest::isHidden));
    }

    @Test
    void in_another_group_they_are_not_counted_and_all_others_are_counted_exactly() {
        Told told = Told.of(IntStream.range(0, 9)
                .mapToObj(number -> (number < 4 ? office(number, "46") : Actors.municipality("m-" + number, "M"))
                        .in("pulje")
                        .recorded(Cast.FOUNDED))
                .toList());
        told.knowledge.learnGroups(List.of(legekontor(true), Cast.complete("pulje")));
        told.knowledge.learnServices(List.of(Cast.service(kjernejournal())));

        assertThat(sizes(told, Asked.group("pulje", QUESTION))).containsExactly("null: 5");
        assertThat(sizes(told, QUESTION)).containsExactly("null: 4");
    }

    @Test
    void nobody_of_a_group_of_persons_is_told_of_in_two_groups() {
        Told told = Told.of(IntStream.range(0, 9)
                .mapToObj(number ->
                        (number < 4 ? office(number, "46").in("a-pulje") : office(number, "46")).recorded(Cast.FOUNDED))
                .toList());
        told.knowledge.learnGroups(List.of(
                legekontor(true), Cast.group("a-pulje", new Group("Pulje", "Wave", true, null, true, List.of()))));

        assertThat(told.answer(Asked.group("a-pulje", QUESTION)).cells()).allMatch(SuppressionTest::isHidden);
        assertThat(sizes(told, QUESTION)).containsExactly("null: 9");
    }

    private static List<Reports> inUse(int many) {
        return inUse(IntStream.range(0, many));
    }

    private static List<Reports> inUse(IntStream numbers) {
        return numbers.mapToObj(number -> nhn().says("r-" + number)
                        .that("o-" + number)
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2022-01-01"))
                .toList();
    }

    /** So many offices in each county. */
    private static Told told(boolean complete, List<Reports> reports, Object... byCounty) {
        List<Actors> offices = new ArrayList<>();
        for (int at = 0; at < byCounty.length; at += 2) {
            for (int many = 0; many < (int) byCounty[at + 1]; many++) {
                offices.add(office(offices.size(), (String) byCounty[at]));
            }
        }
        Told told = Told.of(offices.toArray(Actors[]::new));
        told.knowledge.learnGroups(List.of(legekontor(complete)));
        return told.and(reports.toArray(Reports[]::new));
    }

    private static Actors office(int number, String county) {
        return Actors.office("o-" + number, "legekontor")
                .placed(county, "VEST")
                .running(number % 2 == 0 ? "a" : "b")
                .restricted();
    }

    private static no.utbredt.reporting.document.Document<Group> legekontor(boolean complete) {
        return Cast.group(
                "legekontor",
                new Group(
                        "Legekontor",
                        "GP offices",
                        complete,
                        null,
                        true,
                        complete ? List.of() : List.of(new Group.Total(PartialDate.parse("2022-01-01"), 1331))));
    }

    private static List<String> sizes(Told told, Cut cut) {
        return sizes(told, Asked.cut(cut, QUESTION));
    }

    private static List<String> sizes(Told told, CoverageQuestion question) {
        return told.answer(question).cells().stream().map(SuppressionTest::size).toList();
    }

    private static String size(Cell cell) {
        return cell.outcome() instanceof Outcome.Known known
                ? cell.area().code() + ": " + known.actors().total()
                : cell.toString();
    }

    private static boolean isHidden(Cell cell) {
        return cell.outcome() instanceof Outcome.Suppressed;
    }
}
