package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.complete;
import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.municipalitiesOf2021;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.unitsBeneath;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.FiguresPublished;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the public documents say, and what we make of it. */
class WhatTheDocumentsSayTest {
    @Test
    void sixtyMunicipalitiesAreSixtyOf356AndNameNobody() {
        Told told = Told.of(municipalitiesOf2021())
                .and(
                        figure("veikart-21.1-F77")
                                .counts(Stage.IN_USE, "60", Unit.ACTORS)
                                .asOf("2021-10-01"),
                        figure("veikart-21.1-F78")
                                .counts(Stage.TECHNICALLY_READY, "30", Unit.ACTORS)
                                .asOf("2021-10-01"));

        Cell nation = told.answer(how(kjernejournal(), "kommune", "2021-10-01"))
                .cells()
                .getFirst();

        PublishedBeside sixty = nation.published().getFirst();
        assertThat(sixty.share()).isEqualTo(new Share(60, 356));
        assertThat(percent(sixty.share())).isEqualTo("16.9");
        assertThat(sixty.lowerBound()).isTrue();
        Figure figure = ((Outcome.Known) nation.outcome()).figure();
        assertThat(figure.numerator()).isZero();
        assertThat(figure.lowerBound()).isEqualTo(60);
        assertThat(figure.unknown()).isEqualTo(356);
        assertThat(nation.published().getLast().lowerBound())
                .as("thirty technically ready do not count")
                .isFalse();
    }

    @Test
    void theDayAfterThePublishedCountSetsNoBound() {
        Told told = Told.of(municipalitiesOf2021())
                .and(figure("F77").counts(Stage.IN_USE, "60", Unit.ACTORS).asOf("2021-10-01"));

        assertThat(told.figure(how(kjernejournal(), "kommune", "2021-10-02")).lowerBound())
                .isZero();
    }

    @Test
    void osloBergenAndHaugesundAreUnderAFifthAndWithStavangerOverIt() {
        Told told = healthStationsOf2021();

        Figure figure = told.figure(byPopulation("2021-10-31"));

        assertThat(figure.total()).isEqualTo(5_391_369);
        assertThat(figure.share()).isEqualTo(new Share(697_010 + 285_601 + 37_323, 5_391_369));
        assertThat(percent(figure.share())).isEqualTo("18.9");
        assertThat(percent(figure.possibleShare())).isEqualTo("21.6");
        assertThat(percent(figure.lowerShare())).isEqualTo("18.9");
        assertThat(percent(figure.upperShare())).as("of most nobody has told").isEqualTo("100.0");
    }

    private static String percent(@Nullable Share share) {
        return share == null ? "none" : share.percent(1).toString();
    }

    @Test
    void stavangerReadsInTwoWaysAndIsListedAsADisagreement() {
        assertThat(healthStationsOf2021()
                        .findings()
                        .disagreements(Told.now(), null)
                        .all())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Disagreement.Kind.WITHIN_DOCUMENT);
                    assertThat(found.actor()).isEqualTo("m-1103.helsestasjon");
                    assertThat(List.of(found.one().stage(), found.other().stage()))
                            .containsExactlyInAnyOrder(Stage.INTRODUCED, Stage.PILOTING);
                });
    }

    private static CoverageQuestion byPopulation(String day) {
        return Asked.by(
                Weight.POPULATION,
                Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), how(digihelsestasjon(), "helsestasjon", day)));
    }

    private static Told healthStationsOf2021() {
        List<Document<Actor>> actors = new ArrayList<>(municipalitiesOf2021());
        actors.addAll(unitsBeneath(actors, "helsestasjon"));
        Told told = Told.of(actors);
        told.knowledge.learnGroups(List.of(complete("helsestasjon")));
        return told.and(
                introduced("F32-oslo", "0301"),
                introduced("F32-bergen", "4601"),
                introduced("F32-stavanger", "1103"),
                introduced("F32-haugesund", "1106"),
                veikart()
                        .says("F34-stavanger")
                        .that(healthStationOf("1103"))
                        .has(digihelsestasjon(), Stage.PILOTING)
                        .since("2021-10")
                        .stated("2021-10"));
    }

    private static Reports introduced(String id, String municipality) {
        return veikart()
                .says(id)
                .that(healthStationOf(municipality))
                .has(digihelsestasjon(), Stage.INTRODUCED)
                .since("2021")
                .stated("2021-10");
    }

    private static Reference healthStationOf(String municipality) {
        return new Reference("KOMNR", municipality, "helsestasjon");
    }

    @Test
    void tenTooFewOfficesAreListedAsAContradictionAndEightyThreeAreFine() {
        Told told = Told.of(municipalitiesOf2021())
                .and(
                        offices("S2-02", "829").asOf("2022-11"),
                        offices("S2-04", "912").asOf("2023-02-15").changed("83", "S2-02"),
                        offices("S2-08", "929").asOf("2023-04-19").changed("7", "S2-04"));

        assertThat(told.findings().contradictions(Told.now()))
                .containsExactly(new Contradiction(
                        Contradiction.Kind.CHANGE,
                        "S2-08",
                        "S2-04",
                        new BigDecimal("7"),
                        new BigDecimal("17"),
                        List.of()));
    }

    private static FiguresPublished offices(String id, String number) {
        return figure(id).of("helsenorge", "legekontor").counts(Stage.IN_USE, number, Unit.ACTORS);
    }

    @Test
    void ofThe133WhoSignedWithKs119AlsoSignedWithNhnAndWhoUsesItIsUnknown() {
        Told told = Told.of(municipalitiesOf2021())
                .and(
                        figure("S2-14")
                                .counts(Stage.COMMITTED, "133", Unit.ACTORS)
                                .asOf("2023-04-30"),
                        figure("S2-15")
                                .counts(Stage.COMMITTED, "119", Unit.ACTORS)
                                .asOf("2023-04-30")
                                .ofWhich("S2-14"));
        CoverageQuestion inUse = how(kjernejournal(), "kommune", "2023-04-30");

        assertThat(told.figure(inUse).unknown()).isEqualTo(356);
        assertThat(told.figure(inUse).lowerBound()).isZero();
        assertThat(told.figure(Asked.atLeast(Stage.COMMITTED, inUse)).lowerBound())
                .isEqualTo(133);
        assertThat(told.findings().contradictions(Told.now())).isEmpty();
    }

    @Test
    void aShareThatIsNotThatOfTheCountBesideItIsListedAndTheCountBounds() {
        Told told = Told.of(municipalitiesOf2021())
                .and(
                        figure("S2-17").counts(Stage.IN_USE, "137", Unit.ACTORS).asOf("2023-04-20"),
                        figure("S2-18")
                                .counts(Stage.IN_USE, "49", Unit.SHARE_ACTORS)
                                .asOf("2023-04-20"));

        assertThat(told.findings().contradictions(Told.now()))
                .containsExactly(new Contradiction(
                        Contradiction.Kind.SHARE_AND_COUNT,
                        "S2-18",
                        "S2-17",
                        new BigDecimal("49"),
                        new BigDecimal("38.5"),
                        List.of()));
        assertThat(told.figure(how(kjernejournal(), "kommune", "2023-04-20")).lowerBound())
                .isEqualTo(137);
    }

    @Test
    void aShareAloneBoundsByTheLeastItWasRoundedFrom() {
        Told told = Told.of(municipalitiesOf2021())
                .and(figure("F11").counts(Stage.IN_USE, "55", Unit.SHARE_ACTORS).asOf("2021-10-31"));

        assertThat(told.findings().contradictions(Told.now())).isEmpty();
        assertThat(told.figure(how(kjernejournal(), "kommune", "2021-10-31")).lowerBound())
                .as("54.5 per cent of 356 is 194.02")
                .isEqualTo(195);
    }

    @Test
    void moreOfWhichThanThereAreIsListed() {
        Told told = Told.of(municipalitiesOf2021())
                .and(
                        figure("whole").counts(Stage.COMMITTED, "119", Unit.ACTORS),
                        figure("part")
                                .counts(Stage.COMMITTED, "133", Unit.ACTORS)
                                .asOf("2022")
                                .ofWhich("whole"));

        assertThat(told.findings().contradictions(Told.now()))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.PART_OF);
    }

    @Test
    void allOutOfHoursClinicsHaveItAndWhatNursingHomesHaveIsUnknown() {
        List<Document<Actor>> actors = new ArrayList<>(municipalitiesOf2021());
        List<Document<Actor>> clinics = unitsBeneath(municipalitiesOf2021(), "legevakt");
        actors.addAll(clinics);
        actors.addAll(unitsBeneath(municipalitiesOf2021(), "sykehjem"));
        Told told = Told.of(actors)
                .and(figure("F75")
                        .of(kjernejournal(), "legevakt")
                        .all(Stage.IN_USE)
                        .asOf("2021-10"));
        told.knowledge.learnGroups(List.of(complete("legevakt"), complete("sykehjem")));

        Cell legevakt = told.answer(how(kjernejournal(), "legevakt", "2021-10-31"))
                .cells()
                .getFirst();

        assertThat(((Outcome.Known) legevakt.outcome()).figure().share()).isEqualTo(new Share(356, 356));
        assertThat(legevakt.derived()).isEqualTo(356);
        assertThat(told.figure(how(kjernejournal(), "sykehjem", "2021-10-31")).unknown())
                .isEqualTo(356);
        assertThat(told.figure(how(kjernejournal(), "legevakt", "2021-10-30")).unknown())
                .as("before the end of October nobody can be sure")
                .isEqualTo(356);
    }

    @Test
    void allYieldsToAnyReportAndTheOneThatSaysLessIsListed() {
        Told told = Told.of(Cast.oslo(), Cast.bergen())
                .and(figure("F75").all(Stage.IN_USE).asOf("2021-10"))
                .and(nhn().says("1")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.PILOTING)
                        .since("2021-06"));

        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.PILOTING);
        assertThat(told.standing("m-0301", "2021-12-31").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.findings().contradictions(Told.now())).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.NOT_EVERY_MEMBER);
            assertThat(found.actors()).containsExactly("m-4601");
        });
    }

    @Test
    void ofAGroupWithoutAListOnlyTheTotalIsKnown() {
        Told told = Told.of(Actors.office("o-1", "legekontor"));
        told.knowledge.learnGroups(List.of(Cast.group(
                "legekontor",
                new Group(
                        "Legekontor",
                        "GP offices",
                        false,
                        null,
                        false,
                        List.of(new Group.Total(PartialDate.parse("2024-03"), 1331))))));
        told.and(nhn().says("1").that("o-1").has(kjernejournal(), Stage.IN_USE).since("2021"));

        Figure figure = told.figure(how(kjernejournal(), "legekontor", "2024-03-31"));

        assertThat(figure.total()).isEqualTo(1331);
        assertThat(figure.numerator()).isEqualTo(1);
        assertThat(figure.unknown()).isEqualTo(1330);
        assertThat(told.outcome(how(kjernejournal(), "legekontor", "2022-11-30")))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.reason()).isEqualTo(Outcome.Reason.NO_TOTAL));
    }
}
