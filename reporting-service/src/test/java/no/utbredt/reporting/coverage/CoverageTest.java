package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.complete;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Service.Availability;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
    @Test
    void thereAreSeveralNoughts() {
        Told told = Told.of(oslo(), bergen(), haugesund(), stavanger())
                .and(
                        nhn().says("1").that("m-0301").has(kjernejournal(), Stage.NOT_STARTED),
                        nhn().says("2").that("m-4601").has(kjernejournal(), Stage.NO_PLAN),
                        nhn().says("3").that("m-1106").has(kjernejournal(), Stage.NOT_RELEVANT));

        Outcome.Known known = (Outcome.Known) told.outcome(how(kjernejournal(), "kommune", "2022-01-01"));

        assertThat(known.actors().at(Stage.NOT_STARTED)).isEqualTo(1);
        assertThat(known.actors().at(Stage.NO_PLAN)).isEqualTo(1);
        assertThat(known.actors().at(Stage.NOT_RELEVANT)).isEqualTo(1);
        assertThat(known.actors().at(Stage.UNKNOWN)).isEqualTo(1);
        assertThat(known.figure().share()).isEqualTo(new Share(0, 3));
        assertThat(known.figure().shareWithNotRelevant()).isEqualTo(new Share(0, 4));
        assertThat(known.figure().upperBound()).as("the unknown may have it").isEqualTo(1);
        assertThat(known.figure().completeness()).isEqualTo(new Share(3, 4));
    }

    @Test
    void whatIsNotOfferedHasNoCoverageAtAll() {
        Told told = Told.of(oslo())
                .andService(Cast.service(
                        "nilar", new Availability("kommune", true, PartialDate.parse("2024-07-01"), null)));

        assertThat(told.outcome(how("nilar", "kommune", "2024-06-30"))).isInstanceOf(Outcome.NotOffered.class);
        assertThat(told.outcome(how("nilar", "kommune", "2024-07-01"))).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void whatNobodyKnowsIsNoNought() {
        assertThat(reason(how("unheard-of", "kommune", "2022-01-01"))).isEqualTo(Outcome.Reason.UNKNOWN_SERVICE);
        assertThat(reason(how(kjernejournal(), "bydel", "2022-01-01"))).isEqualTo(Outcome.Reason.UNKNOWN_GROUP);
        assertThat(reason(how(kjernejournal(), "kommune", "2019-12-31"))).isEqualTo(Outcome.Reason.BEFORE_REGISTER);
        assertThat(reason(Asked.by(Weight.GP_LISTS, how(kjernejournal(), "kommune", "2022-01-01"))))
                .isEqualTo(Outcome.Reason.MISSING_WEIGHT);
    }

    private static Outcome.Reason reason(CoverageQuestion question) {
        return ((Outcome.Unknown) Told.of(oslo()).outcome(question)).reason();
    }

    @Test
    void aMissingWeightBlindsItsOwnAreaOnly() {
        Told told = Told.of(oslo(), Actors.municipality("m-new", "Ny").placed("50", "MIDT"));

        List<Cell> counties = told.answer(Asked.cut(
                        Cut.COUNTY, Asked.by(Weight.POPULATION, how(kjernejournal(), "kommune", "2022-01-01"))))
                .cells();

        assertThat(counties).extracting(cell -> cell.area().code()).containsExactly("03", "50");
        assertThat(counties.getFirst().outcome()).isInstanceOf(Outcome.Known.class);
        assertThat(counties.getLast().outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COMMITTED", "TECHNICALLY_READY", "PILOTING", "PAUSED", "WITHDRAWN", "NO_PLAN"})
    void thisStageNeverCounts(Stage stage) {
        Told told = Told.of(oslo())
                .and(
                        nhn().says("1")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2021-01-01"),
                        nhn().says("2")
                                .that("m-0301")
                                .has(kjernejournal(), stage)
                                .since("2022-01-01"));

        CoverageQuestion available = Asked.atLeast(Stage.AVAILABLE, how(kjernejournal(), "kommune", "2022-01-01"));

        assertThat(told.figure(available).numerator()).isZero();
        assertThat(told.figure(available).upperBound()).isZero();
    }

    @Test
    void anUncertainReportMovesOnlyTheBounds() {
        Told told = Told.of(oslo(), bergen(), stavanger())
                .and(
                        nhn().says("1")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2021"),
                        nhn().says("2")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.PAUSED)
                                .since("2022")
                                .perhaps(),
                        nhn().says("3")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.PILOTING)
                                .since("2021"),
                        nhn().says("4")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2022")
                                .perhaps());

        Figure figure = told.figure(how(kjernejournal(), "kommune", "2023-01-01"));

        assertThat(figure).isEqualTo(new Figure(1, 2, 0, 3, 1, 0, 3));
    }

    @Test
    void aUnitStandsForItsMunicipalityWhenOneAllOrEnoughOfItsKindDo() {
        Told told = Told.of(
                        oslo(),
                        Actors.unit("home-1", "sykehjem", "m-0301"),
                        Actors.unit("home-2", "sykehjem", "m-0301"),
                        Actors.unit("home-3", "sykehjem", "m-0301"))
                .and(
                        nhn().says("1").that("home-1").has(kjernejournal(), Stage.IN_USE),
                        nhn().says("2").that("home-2").has(kjernejournal(), Stage.PILOTING));
        told.knowledge.learnGroups(List.of(complete("sykehjem")));

        assertThat(rolledUp(told, RollUp.any(Actor.MUNICIPALITY)).at(Stage.IN_USE))
                .isEqualTo(1);
        assertThat(rolledUp(told, RollUp.all(Actor.MUNICIPALITY)).at(Stage.PILOTING))
                .as("one that pilots settles it, whatever the third does")
                .isEqualTo(1);
        assertThat(rolledUp(told, half()).at(Stage.UNKNOWN))
                .as("the third home could make it two of three")
                .isEqualTo(1);

        told.and(nhn().says("3").that("home-3").has(kjernejournal(), Stage.NOT_STARTED));

        assertThat(rolledUp(told, half()).at(Stage.PILOTING)).isEqualTo(1);
        assertThat(rolledUp(told, RollUp.all(Actor.MUNICIPALITY)).at(Stage.NOT_STARTED))
                .isEqualTo(1);
    }

    private static RollUp half() {
        return RollUp.share(Actor.MUNICIPALITY, new BigDecimal("0.5"));
    }

    private static Tally rolledUp(Told told, RollUp rollUp) {
        Outcome outcome = told.outcome(Asked.rolledUp(rollUp, how(kjernejournal(), "sykehjem", "2022-01-01")));
        return ((Outcome.Known) outcome).actors();
    }

    @Test
    void aClinicThatServesTwoMunicipalitiesStandsForBoth() {
        Told told = Told.of(oslo(), bergen(), Actors.unit("clinic", "legevakt", "m-0301", "m-4601"))
                .and(nhn().says("1").that("clinic").has(kjernejournal(), Stage.IN_USE));
        told.knowledge.learnGroups(List.of(complete("legevakt")));

        CoverageQuestion question = how(kjernejournal(), "legevakt", "2022-01-01");

        assertThat(told.figure(question).share()).isEqualTo(new Share(1, 1));
        assertThat(told.figure(Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), question))
                        .share())
                .isEqualTo(new Share(2, 2));
    }

    @Test
    void aSeriesStandsAtMonthEndsAndIsAStockNotASum() {
        Told told = Told.of(oslo(), bergen())
                .and(
                        cgm().says("1")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2021-02-15"),
                        cgm().says("2")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2021-03-31"));

        List<CoverageAnswer> series = new Coverage(told.knowledge)
                .series(
                        how(kjernejournal(), "kommune", "2021-01-01"),
                        LocalDate.parse("2021-01-15"),
                        LocalDate.parse("2021-04-01"));

        assertThat(series)
                .extracting(answer -> answer.question().day() + " " + numerator(answer))
                .containsExactly("2021-01-31 0", "2021-02-28 1", "2021-03-31 2", "2021-04-30 2");
    }

    private static long numerator(CoverageAnswer answer) {
        return ((Outcome.Known) answer.cells().getFirst().outcome()).figure().numerator();
    }

    @Test
    void whatHoldsInOneScopeOnlyIsSaidSoAndCountsInTheUpperBound() {
        Reports youth = nhn().says("1")
                .that("m-0301")
                .has(kjernejournal(), Stage.IN_USE)
                .only("YOUTH");
        Told told = Told.of(oslo(), bergen()).and(youth);
        CoverageQuestion question = how(kjernejournal(), "kommune", "2022-01-01");

        assertThat(told.figure(question)).isEqualTo(new Figure(0, 1, 0, 2, 2, 0, 2));
        assertThat(told.answer(question).cells().getFirst().scopeLimited()).isEqualTo(1);
        assertThat(told.figure(Asked.scope("YOUTH", question)).numerator()).isEqualTo(1);
        assertThat(told.figure(Asked.scope("ELDERLY", question)).unknown()).isEqualTo(2);
    }
}
