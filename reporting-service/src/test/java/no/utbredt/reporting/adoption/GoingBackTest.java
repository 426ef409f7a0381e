package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** Going back needs words; one document may be sure of one reading and unsure of another (law 2). */
class GoingBackTest {
    private static Reports inProduction() {
        return nhn().says("production")
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2023-06-13");
    }

    private static Reports later(Stage stage) {
        return veikart()
                .says("october")
                .that("m-4601")
                .has(kjernejournal(), stage)
                .since("2023-10-01")
                .observed();
    }

    @Test
    void whoSeesLessLaterIsWeakerAndTheHigherStageStands() {
        Told told = Told.of(bergen()).and(inProduction(), later(Stage.TECHNICALLY_READY));

        assertThat(told.figure(how(kjernejournal(), "kommune", "2023-12-31")))
                .isEqualTo(new Figure(1, 1, 0, 1, 0, 0, 1));
        assertThat(told.findings().disagreements(Told.now(), null).all())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Disagreement.Kind.GOING_BACK))
                .satisfies(found -> assertThat(found.one().stage()).isEqualTo(Stage.IN_USE));
        assertThat(told.findings().reports(Told.now()).all())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.DISAGREEMENT);
    }

    @Test
    void whoSaysThatItChangedMovesTheActorDownAndThatIsAFinding() {
        Told told = Told.of(bergen())
                .and(
                        inProduction(),
                        nhn().says("back")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.PILOTING)
                                .since("2023-10-01"));

        assertThat(told.standing("m-4601", "2023-12-31").possible()).containsExactly(Stage.PILOTING);
        assertThat(told.findings().reports(Told.now()).all())
                .extracting(Finding::kind, Finding::reports)
                .containsExactly(
                        tuple(Finding.Kind.FALL, List.of(nhn().named("production"), nhn().named("back"))),
                        tuple(Finding.Kind.STALE, List.of(nhn().named("back"))));
    }

    @Test
    void whatRestsOrWasGivenUpMovesTheActorEvenWhenOnlySeen() {
        for (Stage stage : List.of(Stage.NO_PLAN, Stage.NOT_STARTED, Stage.PAUSED, Stage.WITHDRAWN)) {
            Told told = Told.of(bergen()).and(inProduction(), later(stage));

            assertThat(told.standing("m-4601", "2023-12-31").possible()).containsExactly(stage);
            assertThat(told.findings().reports(Told.now()).all())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.FALL);
        }
    }

    @Test
    void aCorrectionMovesTheActorDown() {
        Told told = Told.of(bergen())
                .and(inProduction(), later(Stage.AVAILABLE).replacing(veikart().named("an-earlier-one")));

        assertThat(told.standing("m-4601", "2023-12-31").possible()).containsExactly(Stage.AVAILABLE);
    }

    @Test
    void whoSeesAsMuchAgainSettlesIt() {
        Told told = Told.of(bergen())
                .and(
                        inProduction(),
                        later(Stage.PILOTING),
                        nhn().says("again")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2023-11-01")
                                .observed());

        assertThat(told.standing("m-4601", "2023-12-31").possible()).containsExactly(Stage.IN_USE);
    }

    @Test
    void ofTwoReadingsInOneDocumentTheSureOneStandsWhateverTheyAreCalled() {
        for (String name : List.of("a", "z")) {
            Told told = Told.of(bergen())
                    .and(
                            reading("m", Stage.IN_USE),
                            reading(name, Stage.PILOTING).perhaps());

            assertThat(told.standing("m-4601", "2023-12-31").stage()).isEqualTo(Stage.IN_USE);
            assertThat(told.standing("m-4601", "2023-12-31").possible())
                    .containsExactlyInAnyOrder(Stage.IN_USE, Stage.PILOTING);
            assertThat(told.findings().disagreements(Told.now(), null).all()).isEmpty();
        }
    }

    private static Reports reading(String name, Stage stage) {
        return veikart().says(name).that("m-4601").has(kjernejournal(), stage).since("2023-06-13");
    }
}
