package no.utbredt.reporting.survival;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.cohort.Cohort;
import no.utbredt.reporting.cohort.CohortTable;
import no.utbredt.reporting.cohort.Cohorts;
import no.utbredt.reporting.cohort.Quarter;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.funnel.Funnel;
import no.utbredt.reporting.funnel.Funnels;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** Four municipalities: one went all the way, one fell back, one came at once, one has not been heard of. */
class FourMunicipalitiesTest {
    private static final CoverageQuestion QUESTION =
            Asked.atLeast(Stage.IN_USE, Told.how(kjernejournal(), "kommune", "2022-12-31"));

    private static Reports at(String id, String actor, Stage stage, String since) {
        return nhn().says(id).that(actor).has(kjernejournal(), stage).since(since);
    }

    private static Told four() {
        return Told.of(oslo(), bergen(), haugesund(), stavanger())
                .and(
                        at("o1", "m-0301", Stage.PREPARING, "2021-01-10"),
                        at("o2", "m-0301", Stage.PILOTING, "2021-03-01"),
                        at("o3", "m-0301", Stage.IN_USE, "2021-06"),
                        at("b1", "m-4601", Stage.PREPARING, "2021-02-01"),
                        at("b2", "m-4601", Stage.PILOTING, "2021-09-01"),
                        at("b3", "m-4601", Stage.WITHDRAWN, "2022-03-01"),
                        at("h1", "m-1106", Stage.IN_USE, "2022-01-01"));
    }

    private static Panels panels(Told told) {
        return new Panels(told.knowledge, new Coverage(told.knowledge));
    }

    @Test
    void the_funnel_tells_who_is_there_who_was_and_where_they_stopped() {
        Told told = four();
        Funnel funnel = new Funnels(new Coverage(told.knowledge), panels(told)).funnel(QUESTION);

        assertThat(funnel.silent()).isEqualTo(1);
        assertThat(funnel.steps())
                .filteredOn(step -> step.stage() == Stage.PILOTING)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.now()).extracting("numerator").isEqualTo(2L);
                    assertThat(step.ever()).extracting("certainly").isEqualTo(3L);
                    assertThat(step.ever()).extracting("upperBound").isEqualTo(4L);
                    assertThat(step.notFurther()).isEqualTo(1);
                    assertThat(step.fallen()).isEqualTo(1);
                });
    }

    @Test
    void time_between_stages_says_how_precise_it_is_and_leaves_nobody_out() {
        Survival survival = new Survivals(panels(four())).survival(QUESTION, Stage.PREPARING);

        assertThat(survival.counts()).isEqualTo(new Survival.Counts(1, 1, 1, 0, 1, 0, 1));
        assertThat(survival.curve().quantile(0.5))
                .as("from 10 January to 30 June")
                .isEqualTo(171);
        assertThat(survival.shortest().quantile(0.5)).as("to 1 June").isEqualTo(142);
        assertThat(survival.curve().quantile(0.75)).isNull();
    }

    @Test
    void cohorts_are_followed_by_the_quarter_they_began_in() {
        CohortTable table = new Cohorts(panels(four())).table(QUESTION, Stage.PREPARING);

        assertThat(table.cohorts())
                .extracting(Cohort::quarter)
                .containsExactly(new Quarter(2021, 1), new Quarter(2022, 1));
        assertThat(table.unknown()).isEqualTo(1);
        Cohort first = table.cohorts().getFirst();
        assertThat(first.size()).isEqualTo(2);
        assertThat(first.followUps()).extracting(Cohort.FollowUp::quarters).isEqualTo(List.of(1, 2, 4, 8));
        assertThat(first.followUps().getFirst().position())
                .extracting("reached")
                .isEqualTo(1L);
        assertThat(first.followUps().getLast().position())
                .as("2023-03-31 is to come")
                .isNull();
    }

    @Test
    void what_members_did_is_withheld_where_they_may_be_persons() {
        Told told = four();
        told.knowledge.learnActors(
                List.of(Actors.municipality("m-x", "En person").restricted().recorded(Cast.FOUNDED)));

        Survival survival = new Survivals(panels(told)).survival(QUESTION, Stage.PREPARING);

        assertThat(survival.withheld()).isTrue();
        assertThat(survival.curve().steps()).isEmpty();
        assertThat(survival.counts().followed()).isZero();
        assertThat(new Cohorts(panels(told)).table(QUESTION, Stage.PREPARING).cohorts())
                .isEmpty();
        assertThat(new Funnels(new Coverage(told.knowledge), panels(told))
                        .funnel(QUESTION)
                        .steps())
                .allMatch(step -> step.ever() == null);
    }
}
