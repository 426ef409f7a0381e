package no.utbredt.reporting.laws;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** Small invented histories of four municipalities, as documents tell them. */
class SmallWorldsTest {
    private static final CoverageQuestion QUESTION = how(kjernejournal(), "kommune", "2023-12-31");

    private static Told four() {
        return Told.of(oslo(), bergen(), haugesund(), stavanger());
    }

    private static Reports document(String id, String actor, Stage stage) {
        return veikart().says(id).that(actor).has(kjernejournal(), stage).since("2023-03-01");
    }

    @Test
    void aPilotForChildrenDoesNotMakeTheIntroductionOfTheSameDocumentUnsure() {
        Told told = four().and(
                        document("a", "m-4601", Stage.INTRODUCED),
                        document("b", "m-4601", Stage.PILOTING).only("under-16"));

        assertThat(told.figure(QUESTION)).isEqualTo(new Figure(1, 1, 1, 4, 3, 0, 4));
        assertThat(told.figure(Asked.scope("under-16", QUESTION)))
                .as("of children the document says both")
                .isEqualTo(new Figure(0, 1, 0, 4, 4, 0, 4));
    }

    @Test
    void twoPilotsForSomeLeaveNobodyKnownAndNoShare() {
        Told told = four().and(
                        document("a", "m-4601", Stage.IN_USE).only("under-16"),
                        document("b", "m-4601", Stage.PILOTING).only("over-16"),
                        document("c", "m-0301", Stage.PREPARING).only("over-16"));

        Figure figure = told.figure(QUESTION);
        assertThat(figure).isEqualTo(new Figure(0, 1, 0, 4, 4, 0, 4));
        assertThat(figure.share()).isNull();
        assertThat(told.answer(QUESTION).cells().getFirst().scopeLimited()).isEqualTo(2);
    }

    @Test
    void whatIsPublishedOfSomeBoundsOnlyWhatIsAskedOfThem() {
        Told told = four().and(figure("f")
                .counts(Stage.IN_USE, "3", Unit.ACTORS)
                .limitedTo("under-16")
                .asOf("2023-12-31"));

        assertThat(told.figure(QUESTION).lowerBound()).isZero();
        assertThat(told.figure(Asked.scope("under-16", QUESTION)).lowerBound()).isEqualTo(3);
    }

    @Test
    void anOldNumberVouchesForNothingThatMustBeYoung() {
        Told told = four().and(figure("f")
                .counts(Stage.IN_USE, "3", Unit.ACTORS)
                .asOf("2023")
                .stated("2023-03-01"));

        assertThat(told.figure(QUESTION).lowerBound()).isEqualTo(3);
        assertThat(told.figure(QUESTION.noOlderThan(400)).lowerBound()).isEqualTo(3);
        assertThat(told.figure(QUESTION.noOlderThan(100)).lowerBound()).isZero();
    }

    @Test
    void seenLessAndLessItStaysWhereItWasAndTheBoundSinksOnce() {
        Told told = four().and(
                        nhn().says("1")
                                .that("m-1103")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2023-06-13"),
                        document("2", "m-1103", Stage.TECHNICALLY_READY)
                                .since("2023-10-01")
                                .observed(),
                        document("3", "m-1103", Stage.AVAILABLE)
                                .since("2023-11-01")
                                .observed());

        assertThat(told.standing("m-1103", "2023-12-31").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("m-1103", "2023-12-31").possible()).isEqualTo(Set.of(Stage.IN_USE, Stage.AVAILABLE));
        assertThat(told.figure(QUESTION)).isEqualTo(new Figure(1, 1, 0, 4, 3, 0, 4));
        assertThat(told.figure(Asked.atLeast(Stage.AVAILABLE, QUESTION)).lowerBound())
                .as("both say as much")
                .isEqualTo(1);
        assertThat(told.findings().disagreements(Told.now(), null).all()).hasSize(2);
    }
}
