package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.complete;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** What nobody has said is never read as a no, and what was said last goes before what was said first. */
class SilencesTest {

    @Test
    void thatAScopeHasNotStartedSaysNothingOfTheRest() {
        Told told = Told.of(bergen())
                .and(cgm().says("1")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.NOT_STARTED)
                        .since("2021-01-01")
                        .only("12-16"));

        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(told.standing("m-4601", "2022-01-01", q -> Asked.scope("12-16", q))
                        .stage())
                .isEqualTo(Stage.NOT_STARTED);
    }

    @Test
    void thatOneScopeHasItIsPossibleAndSaidSo() {
        Told told = Told.of(bergen())
                .and(cgm().says("1")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.INTRODUCED)
                        .since("2021-01-01")
                        .only("0-12"));

        Standing standing = told.standing("m-4601", "2022-01-01");
        assertThat(standing.stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(standing.possible()).containsExactlyInAnyOrder(Stage.UNKNOWN, Stage.INTRODUCED);
        assertThat(standing.scopeLimited()).isTrue();
    }

    @Test
    void aNewerFigureOfEveryMemberGoesBeforeAnInheritedOlderOne() {
        Told told = Told.of(
                        Actors.municipality("m-1", "Gammel").until("2023-12-31"),
                        Actors.municipality("m-2", "Ny").after("2024-01-01", "m-1"))
                .and(
                        figure("old").none(Stage.AVAILABLE, Stage.NOT_STARTED).asOf("2023-04-01"),
                        figure("new").all(Stage.IN_USE).asOf("2025-06-01"));

        assertThat(told.standing("m-2", "2024-06-01").stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(told.standing("m-2", "2025-07-01").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void unitsWithoutAParentMakeARollUpUnknown() {
        Told told = Told.of(bergen(), Actors.unit("legevakt-1", "legevakt"));
        told.knowledge.learnGroups(List.of(complete("legevakt")));

        assertThat(told.outcome(
                        Asked.rolledUp(RollUp.any("MUNICIPALITY"), how(kjernejournal(), "legevakt", "2022-01-01"))))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.reason()).isEqualTo(Outcome.Reason.NO_PARENT));
    }

    @Test
    void noBoundIsAboveTheGroup() {
        Told told = Told.of(bergen(), oslo())
                .and(
                        cgm().says("1")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2021-01-01"),
                        nhn().says("2")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.NOT_RELEVANT)
                                .since("2021-01-01"),
                        cgm().says("3")
                                .that("m-0301")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2023")
                                .stated("2024-02"));

        Figure figure = told.figure(how(kjernejournal(), "kommune", "2023-05-01"));

        assertThat(figure.denominator()).isEqualTo(1);
        assertThat(figure.upperBound()).isEqualTo(1);
        assertThat(figure.possible()).isEqualTo(1);
    }
}
