package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Actors.municipality;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.timeline.Timelines;
import org.junit.jupiter.api.Test;

/** Actors that are renumbered, split and merged; all but Ålesund are invented. */
class SuccessionTest {
    private static Actors alesundAsItWas() {
        return municipality("m-1507", "Ålesund").known("KOMNR", "1507").until("2023-12-31");
    }

    private static Actors alesund() {
        return municipality("m-1508", "Ålesund").known("KOMNR", "1508").after("2024-01-01", "m-1507");
    }

    private static Actors haram() {
        return municipality("m-1580", "Haram").known("KOMNR", "1580").after("2024-01-01", "m-1507");
    }

    private static Actors nordvik() {
        return municipality("m-1", "Nordvik").until("2022-12-31").weighing(Weight.POPULATION, "2020-01-01", 3000);
    }

    private static Actors sorvik() {
        return municipality("m-2", "Sørvik").until("2022-12-31").weighing(Weight.POPULATION, "2020-01-01", 1000);
    }

    private static Actors vik() {
        return municipality("m-3", "Vik").after("2023-01-01", "m-1", "m-2");
    }

    private static Reports says(String id, String actor, Stage stage) {
        return nhn().says(id).that(actor).has(kjernejournal(), stage).since("2021-01-01");
    }

    @Test
    void aSplitHandsEverythingToEach() {
        Told told = Told.of(alesundAsItWas(), alesund(), haram()).and(says("1", "m-1507", Stage.IN_USE));

        for (String successor : new String[] {"m-1508", "m-1580"}) {
            Standing standing = told.standing(successor, "2024-01-01");
            assertThat(standing.stage()).isEqualTo(Stage.IN_USE);
            assertThat(standing.derivation()).isInstanceOf(Derivation.Succession.class);
            assertThat(standing.behind()).containsExactly(nhn().named("1"));
        }
    }

    @Test
    void anOwnReportOverrulesWhatWasInherited() {
        Told told = Told.of(alesundAsItWas(), alesund(), haram())
                .and(
                        says("1", "m-1507", Stage.IN_USE),
                        says("2", "m-1580", Stage.PAUSED).since("2024-03-01"));

        assertThat(told.standing("m-1580", "2024-02-28").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("m-1580", "2024-03-01").stage()).isEqualTo(Stage.PAUSED);
    }

    @Test
    void oneThatMayBeAPersonHandsNothingToOneThatCannotBeOne() {
        Actors specialist = nordvik().restricted();
        Actors successor = municipality("m-3", "Vik").after("2023-01-01", "m-1");
        Told told = Told.of(specialist, successor).and(says("1", "m-1", Stage.IN_USE));
        Told toAnother = Told.of(specialist, successor.restricted()).and(says("1", "m-1", Stage.IN_USE));

        assertThat(told.standing("m-3", "2023-01-01")).isEqualTo(Standing.UNKNOWN);
        assertThat(inherited(toAnother, "2023-01-01")).isEqualTo(Stage.IN_USE);
    }

    @Test
    void oneThatCannotBeAPersonStaysWhereItWasWhenOneThatMayBeTookItOver() {
        Actors successor = municipality("m-3", "Vik").after("2023-01-01", "m-1").restricted();
        Told told = Told.of(nordvik(), successor)
                .and(
                        says("1", "m-1", Stage.PILOTING),
                        says("2", "m-3", Stage.IN_USE).since("2024-01-01"));

        assertThat(told.standing("m-1", "2024-06-01", question -> Asked.structure("2022-12-31", question))
                        .stage())
                .isEqualTo(Stage.PILOTING);
        assertThat(inherited(told, "2023-06-01")).isEqualTo(Stage.PILOTING);
    }

    /** As an operator is told of the one that took over. */
    private static Stage inherited(Told told, String day) {
        return told.standing("m-3", day, Asked::byOperator).stage();
    }

    @Test
    void aReportOfOneScopeSaysNothingOfTheRestThatWasInherited() {
        Told told = Told.of(alesundAsItWas(), alesund(), haram())
                .and(
                        says("1", "m-1507", Stage.INTRODUCED),
                        says("2", "m-1508", Stage.IN_USE).since("2024-03-01").only("under-16"),
                        says("3", "m-1580", Stage.AVAILABLE).since("2024-03-01").only("under-16"));

        for (String successor : new String[] {"m-1508", "m-1580"}) {
            assertThat(told.standing(successor, "2024-03-01"))
                    .satisfies(standing -> assertThat(standing.stage()).isEqualTo(Stage.INTRODUCED))
                    .satisfies(standing -> assertThat(standing.possible()).containsExactly(Stage.INTRODUCED))
                    .satisfies(standing -> assertThat(standing.scopeLimited()).isFalse())
                    .satisfies(standing -> assertThat(standing.derivation()).isInstanceOf(Derivation.Succession.class));
        }
    }

    @Test
    void aMergerOfUnequalsGivesTheLowestAndTheHigherAsExtent() {
        Told told = Told.of(nordvik(), sorvik(), vik())
                .and(says("1", "m-1", Stage.IN_USE), says("2", "m-2", Stage.PILOTING));

        Standing standing = told.standing("m-3", "2023-01-01");

        assertThat(standing.stage()).isEqualTo(Stage.PILOTING);
        assertThat(standing.derivation()).isInstanceOfSatisfying(Derivation.Succession.class, how -> {
            assertThat(how.higher()).isEqualTo(Stage.IN_USE);
            assertThat(how.extent()).isEqualTo(new Extent(3000, 4000, "POPULATION"));
        });
    }

    @Test
    void aMergerWithOneNobodyToldOfIsUnknown() {
        Told told = Told.of(nordvik(), sorvik(), vik()).and(says("1", "m-1", Stage.IN_USE));

        assertThat(told.standing("m-3", "2023-01-01").stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void theStructureOfAnotherDayGivesOtherDenominatorsAndTheSameGround() {
        Told told = Told.of(alesundAsItWas(), alesund(), haram())
                .and(
                        says("1", "m-1507", Stage.IN_USE),
                        says("2", "m-1580", Stage.WITHDRAWN).since("2024-03-01"));

        assertThat(told.figure(Asked.structure("2024-01-01", how(kjernejournal(), "kommune", "2022-01-01")))
                        .numerator())
                .as("today's two stand where the one stood")
                .isEqualTo(2);
        assertThat(told.figure(Asked.structure("2023-01-01", how(kjernejournal(), "kommune", "2024-02-01")))
                        .numerator())
                .as("the one that is no more stands where its two stand")
                .isEqualTo(1);
        assertThat(told.figure(Asked.structure("2023-01-01", how(kjernejournal(), "kommune", "2024-04-01")))
                        .numerator())
                .as("the lower of the two decides")
                .isZero();
    }

    @Test
    void anOlderStructureHearsThoseWhoTookOverInTheSecondStep() {
        Told told = Told.of(
                        municipality("m-1", "Egg").until("2021-12-31"),
                        municipality("m-2", "Larve").after("2022-01-01", "m-1").until("2023-12-31"),
                        municipality("m-3", "Flue").after("2024-01-01", "m-2"))
                .and(
                        says("1", "m-1", Stage.IN_USE),
                        says("2", "m-3", Stage.WITHDRAWN).since("2024-03-01"));

        assertThat(told.figure(Asked.structure("2021-06-01", how(kjernejournal(), "kommune", "2024-02-28")))
                        .numerator())
                .isEqualTo(1);
        assertThat(told.figure(Asked.structure("2021-06-01", how(kjernejournal(), "kommune", "2024-03-01")))
                        .numerator())
                .isZero();
    }

    @Test
    void nobodyHasTakenOverBeforeTheDay() {
        Told told = Told.of(
                        municipality("m-1", "Egg").until("2021-12-31"),
                        municipality("m-2", "Larve").after("2023-01-01", "m-1"))
                .and(
                        says("1", "m-1", Stage.IN_USE),
                        says("2", "m-2", Stage.WITHDRAWN).since("2022-06-01"));

        assertThat(told.figure(Asked.structure("2021-06-01", how(kjernejournal(), "kommune", "2022-12-31")))
                        .numerator())
                .isEqualTo(1);
        assertThat(told.figure(Asked.structure("2021-06-01", how(kjernejournal(), "kommune", "2023-01-01")))
                        .numerator())
                .isZero();
    }

    @Test
    void aNumberMeansWhoeverBoreItWhenItWasUsed() {
        Told told = Told.of(
                        municipality("m-5054", "Indre Fosen")
                                .known("KOMNR", "5054", null, "2023-12-31")
                                .known("KOMNR", "5099", "2024-01-01", null),
                        municipality("m-other", "Andre").known("KOMNR", "5054", "2024-01-01", null))
                .and(
                        says("1", "", Stage.IN_USE).that(number("5054")).stated("2023-06-01"),
                        says("2", "", Stage.PILOTING).that(number("5054")).stated("2024-06-01"));

        assertThat(told.standing("m-5054", "2024-07-01").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("m-other", "2024-07-01").stage()).isEqualTo(Stage.PILOTING);
    }

    @Test
    void aClosedActorsTimelineFollowsItsSuccessor() {
        Told told = Told.of(alesundAsItWas(), alesund())
                .and(
                        says("1", "m-1507", Stage.IN_USE),
                        says("2", "m-1508", Stage.WITHDRAWN).since("2024-03-01"));

        assertThat(new Timelines(told.knowledge).of("m-1507", Told.now()).adoptions())
                .singleElement()
                .satisfies(adoption ->
                        assertThat(adoption.turns().getLast().from()).isEqualTo("2024-03-01"))
                .satisfies(adoption -> assertThat(
                                adoption.turns().getLast().standing().stage())
                        .isEqualTo(Stage.WITHDRAWN));
    }

    @Test
    void whatIsSaidOfAnActorAfterItClosedIsListedAndNotCounted() {
        Told told = Told.of(alesundAsItWas(), alesund())
                .and(
                        says("1", "m-1507", Stage.IN_USE),
                        says("2", "m-1507", Stage.WITHDRAWN).since("2024-03-01"));

        assertThat(told.findings().setAside(Told.now()).all())
                .extracting(Homeless.Found::placement)
                .containsExactly(new Placement.SetAside(Placement.SetAside.Cause.AFTER_CLOSING));
        assertThat(told.standing("m-1508", "2024-06-01").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void nobodySilencesAnUncertainReportAboutAPredecessor() {
        Told told = Told.of(alesundAsItWas(), alesund())
                .and(says("1", "m-1507", Stage.IN_USE).perhaps())
                .and(figure("none").none(Stage.AVAILABLE, Stage.NOT_STARTED).asOf("2024-02-01"));

        Standing standing = told.standing("m-1508", "2024-06-01");

        assertThat(standing.stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(standing.possible()).containsExactlyInAnyOrder(Stage.NOT_STARTED, Stage.IN_USE);
    }

    @Test
    void aNumberKnownOnOtherDaysOnlyMeansWhoBearsItOnTheNearest() {
        Told told = Told.of(
                        municipality("m-old", "Gammel").known("KOMNR", "5054", "2020-01-01", "2021-12-31"),
                        municipality("m-new", "Ny").known("KOMNR", "5054", "2023-01-01", null))
                .and(
                        says("1", "", Stage.IN_USE).that(number("5054")).stated("2022-03-01"),
                        says("2", "", Stage.PILOTING).that(number("5054")).stated("2022-11-01"));

        assertThat(told.standing("m-old", "2024-07-01").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("m-new", "2024-07-01").stage()).isEqualTo(Stage.PILOTING);
    }

    private static Reference number(String number) {
        return new Reference("KOMNR", number, null);
    }

    @Test
    void successionInACircleIsUnknownRatherThanEndless() {
        Told told = Told.of(
                municipality("m-1", "Egg").after("2022-01-01", "m-2"),
                municipality("m-2", "Høne").after("2022-01-01", "m-1"));

        assertThat(told.standing("m-1", "2023-01-01").stage()).isEqualTo(Stage.UNKNOWN);
    }
}
