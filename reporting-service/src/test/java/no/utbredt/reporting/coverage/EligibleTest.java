package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.coverage.Required.eligibility;
import static no.utbredt.reporting.coverage.Required.requiring;
import static no.utbredt.reporting.coverage.Required.set;
import static no.utbredt.reporting.coverage.Required.strict;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.FiguresPublished;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The denominator of those alone who fulfil what the catalogue requires (law 5). */
class EligibleTest {
    private static final Eligibility MEMBERSHIP = new Eligibility(null, List.of("helsenettet"), null, null, null);

    private final CoverageQuestion question =
            Told.how(kjernejournal(), "kommune", "2023-12-31").ofEligible(true);

    @Test
    void of_whom_nobody_knows_counts_as_unknown_wherever_it_stands() {
        Told told = requiring(MEMBERSHIP)
                .and(
                        nhn().says("r1").that("m-4601").has(kjernejournal(), Stage.IN_USE),
                        nhn().says("r2").that("m-0301").has(kjernejournal(), Stage.IN_USE),
                        nhn().says("r3").that("m-1103").has(kjernejournal(), Stage.NOT_STARTED));
        told.knowledge.learnAreas(List.of(set(false)));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(1, 0, 3));
        assertThat(told.figure(question)).isEqualTo(new Figure(1, 1, 1, 4, 3, 0, 4));
    }

    @Test
    void a_complete_set_tells_who_is_not_in_it_and_who_is_not_counts_for_nothing() {
        Told told = requiring(MEMBERSHIP).and(nhn().says("r2").that("m-0301").has(kjernejournal(), Stage.IN_USE));
        told.knowledge.learnAreas(List.of(set(true)));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(1, 3, 0));
        assertThat(told.figure(question).total()).isEqualTo(1);
        assertThat(told.figure(question.ofEligible(false)).total()).isEqualTo(4);
        assertThat(told.answer(question.ofEligible(false)).cells().getFirst().eligibility())
                .isNull();
    }

    @Test
    void a_county_of_which_nobody_is_eligible_has_nobody_it_is_for() {
        Told told = requiring(MEMBERSHIP);
        told.knowledge.learnAreas(List.of(set(true)));

        List<Cell> counties = told.answer(Asked.cut(Cut.COUNTY, question)).cells();

        assertThat(counties.stream()
                        .map(Cell::eligibility)
                        .mapToLong(
                                count -> count == null ? -1 : count.eligible() + count.notEligible() + count.unknown()))
                .hasSameSizeAs(told.answer(Asked.cut(Cut.COUNTY, question.ofEligible(false)))
                        .cells())
                .allMatch(members -> members > 0);
        assertThat(counties)
                .anySatisfy(cell -> assertThat(cell.outcome())
                        .isInstanceOfSatisfying(
                                Outcome.Known.class,
                                known -> assertThat(known.figure().noShare())
                                        .isEqualTo(Figure.NoShare.NOBODY_RELEVANT)));
    }

    @Test
    void a_rule_that_begins_within_the_year_fails_nobody_before_it_is_over() {
        Told told = requiring(new Eligibility(null, List.of("helsenettet"), null, PartialDate.parse("2023"), null));
        told.knowledge.learnAreas(List.of(set(true)));

        assertThat(eligibility(told, Asked.onItsOwnStructure(LocalDate.parse("2022-12-31"), question)))
                .isEqualTo(new EligibleCount(4, 0, 0));
        assertThat(eligibility(told, Asked.onItsOwnStructure(LocalDate.parse("2023-06-01"), question)))
                .isEqualTo(new EligibleCount(1, 0, 3));
        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(1, 3, 0));
    }

    @Test
    void of_a_group_of_which_only_the_total_is_known_the_unnamed_may_be_eligible() {
        Told told = requiring(MEMBERSHIP);
        told.knowledge.learnAreas(List.of(set(true)));
        told.knowledge.learnGroups(List.of(new Document<>(
                "kommune",
                new Version(1, 2),
                List.of(new Recorded<>(
                        Cast.FOUNDED,
                        new Group(
                                "Kommune",
                                "Municipality",
                                false,
                                null,
                                false,
                                List.of(new Group.Total(PartialDate.parse("2020"), 10))))))));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(1, 3, 6));
        assertThat(told.figure(question).denominator()).isEqualTo(7);
    }

    @Test
    void units_roll_up_without_those_that_are_not_eligible() {
        Told told = Told.of(
                Actors.municipality("by", "By"),
                Actors.unit("h1", "sykehjem", "by").in("helsenettet"),
                Actors.unit("h2", "sykehjem", "by"));
        told.andService(strict(List.of(MEMBERSHIP)));
        told.knowledge.learnGroups(List.of(Cast.complete("sykehjem")));
        told.knowledge.learnAreas(List.of(set(true)));
        told.and(nhn().says("r").that("h1").has(kjernejournal(), Stage.IN_USE));
        CoverageQuestion all = Asked.rolledUp(RollUp.all("MUNICIPALITY"), Asked.group("sykehjem", question));

        assertThat(told.figure(all).numerator()).isEqualTo(1);
        assertThat(eligibility(told, all)).isEqualTo(new EligibleCount(1, 0, 0));
        assertThat(told.figure(all.ofEligible(false)).numerator()).isZero();
    }

    @Test
    void what_is_published_of_the_whole_group_vouches_for_none_of_the_eligible() {
        Told told = requiring(MEMBERSHIP)
                .and(FiguresPublished.figure("f")
                        .of(kjernejournal(), "kommune")
                        .asOf("2023-12-31")
                        .counts(Stage.IN_USE, "4", Unit.ACTORS));

        assertThat(told.figure(question).lowerBound()).isZero();
        assertThat(told.figure(question.ofEligible(false)).lowerBound()).isEqualTo(4);
    }
}
