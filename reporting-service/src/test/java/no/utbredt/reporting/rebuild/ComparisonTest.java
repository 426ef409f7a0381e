package no.utbredt.reporting.rebuild;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import org.junit.jupiter.api.Test;

/** Two views say the same, or it is told where they do not. */
class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-30");

    @Test
    void views_that_were_told_the_same_in_another_order_are_the_same() {
        Comparison found = compared(
                Told.of(bergen(), haugesund()).and(said("a", "m-4601"), said("b", "m-1106")),
                Told.of(haugesund(), bergen()).and(said("b", "m-1106"), said("a", "m-4601")));

        assertThat(found.same()).isTrue();
        assertThat(found.figures()).isPositive();
        assertThat(found.standings()).isEqualTo(2);
    }

    @Test
    void a_report_that_one_of_them_lacks_is_found_where_it_counts_and_where_its_actor_stands() {
        Comparison found = compared(
                Told.of(bergen(), haugesund()).and(said("a", "m-4601"), said("b", "m-1106")),
                Told.of(bergen(), haugesund()).and(said("a", "m-4601")));

        assertThat(found.divergences())
                .contains(
                        new Divergence(kjernejournal(), Role.CONSUMER, null, null, null, 1),
                        new Divergence(kjernejournal(), Role.CONSUMER, "kommune", Stage.IN_USE, "11", 0))
                .noneMatch(divergence -> "46".equals(divergence.county()));
    }

    @Test
    void two_faults_that_cancel_in_the_nation_are_found() {
        Comparison found = compared(
                Told.of(bergen(), haugesund()).and(said("a", "m-4601")),
                Told.of(bergen(), haugesund()).and(said("a", "m-1106")));

        assertThat(found.divergences())
                .contains(new Divergence(kjernejournal(), Role.CONSUMER, null, null, null, 2))
                .extracting(Divergence::county)
                .contains("11", "46");
    }

    @Test
    void what_one_has_heard_since_makes_no_difference_but_an_actor_that_is_missing_does() {
        Reports since = said("b", "m-1106").recorded(Instant.parse("2024-07-01T12:00:00Z"));

        assertThat(compared(
                                Told.of(bergen(), haugesund()).and(said("a", "m-4601"), since),
                                Told.of(bergen(), haugesund()).and(said("a", "m-4601")))
                        .same())
                .isTrue();
        assertThat(compared(
                                Told.of(bergen(), haugesund()).and(said("a", "m-4601")),
                                Told.of(bergen()).and(said("a", "m-4601")))
                        .same())
                .isFalse();
    }

    private static Comparison compared(Told one, Told other) {
        return Comparison.of(with(one).knowledge, with(other).knowledge, KnownAt.endOf(DAY), DAY);
    }

    private static Told with(Told told) {
        return told.andService(Cast.service(kjernejournal()));
    }

    private static Reports said(String id, String actor) {
        return nhn().says(id)
                .that(actor)
                .has(kjernejournal(), Stage.IN_USE)
                .since("2023-01-01")
                .stated("2023-02-01");
    }
}
