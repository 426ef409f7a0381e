package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.coverage.Required.eligibility;
import static no.utbredt.reporting.coverage.Required.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Eligibility;
import org.junit.jupiter.api.Test;

/** Who is eligible by an agreement, as actors report it. */
class EligibleByAgreementTest {
    private static final Eligibility AGREEMENT =
            new Eligibility("kommune", List.of(), new Eligibility.RequiredAgreement("FRAMEWORK", "NHN"), null, null);

    private final CoverageQuestion question =
            Told.how(kjernejournal(), "kommune", "2023-12-31").ofEligible(true);

    @Test
    void who_has_the_agreement_is_eligible_whose_ended_is_not_and_of_the_rest_nobody_knows() {
        Told told = requiring(AGREEMENT)
                .and(nhn().says("v1").that("m-4601").of(kjernejournal()).agreed("FRAMEWORK", "2022", null))
                .and(nhn().says("v2").that("m-0301").of(kjernejournal()).agreed("FRAMEWORK", "2020", "2022-06"))
                .and(nhn().says("v3").that("m-1103").of(kjernejournal()).agreed("OPTION", "2020", null));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(1, 1, 2));
    }

    @Test
    void an_agreement_that_ends_within_the_month_of_the_day_may_hold_or_not() {
        Told told = requiring(AGREEMENT)
                .and(nhn().says("v").that("m-4601").of(kjernejournal()).agreed("FRAMEWORK", "2022", "2023-12"));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(0, 0, 4));
    }

    @Test
    void where_sources_say_different_ends_that_tell_it_apart_nobody_knows() {
        Told told = requiring(AGREEMENT)
                .and(nhn().says("v").that("m-4601").of(kjernejournal()).agreed("FRAMEWORK", "2022", null))
                .and(nhn().says("a").that("m-4601").of(kjernejournal()).agreed("FRAMEWORK", "2022", "2023-01"));

        assertThat(eligibility(told, question)).isEqualTo(new EligibleCount(0, 0, 4));
    }

    @Test
    void a_series_counts_each_month_by_who_is_eligible_then() {
        Told told = requiring(AGREEMENT)
                .and(nhn().says("v1")
                        .that("m-4601")
                        .of(kjernejournal())
                        .agreed("FRAMEWORK", "2022-02-01", "2022-03-31"));

        assertThat(new Coverage(told.knowledge)
                        .series(question, LocalDate.parse("2022-01-01"), LocalDate.parse("2022-04-30")))
                .extracting(answer -> answer.cells().getFirst().eligibility())
                .containsExactly(
                        new EligibleCount(0, 0, 4),
                        new EligibleCount(1, 0, 3),
                        new EligibleCount(1, 0, 3),
                        new EligibleCount(0, 1, 3));
    }
}
