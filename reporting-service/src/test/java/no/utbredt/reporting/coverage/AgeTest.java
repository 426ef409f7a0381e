package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How old what decides is, and how old it may be (law 5). */
class AgeTest {
    private static final CoverageQuestion QUESTION = how(kjernejournal(), "kommune", "2023-12-31");

    private static Reports says(String actor, Stage stage, String stated) {
        return nhn().says(actor)
                .that(actor)
                .has(kjernejournal(), stage)
                .since("2020-01-01")
                .stated(stated);
    }

    private static Told threeOfFour() {
        return Told.of(oslo(), bergen(), haugesund(), stavanger())
                .and(
                        says("m-0301", Stage.IN_USE, "2021-06-01"),
                        says("m-4601", Stage.PILOTING, "2023-12-01"),
                        says("m-1106", Stage.IN_USE, "2023-12-30"));
    }

    private static @Nullable Age age(CoverageQuestion question) {
        return threeOfFour().answer(question).cells().getFirst().age();
    }

    @Test
    void theAgeIsOfTheStatementsThatDecide() {
        assertThat(age(QUESTION)).isEqualTo(new Age(943, 30, new Share(1, 3)));
    }

    @Test
    void whatIsOlderThanAskedForCountsAsUnknown() {
        Told told = threeOfFour();
        CoverageQuestion recent = QUESTION.noOlderThan(365);

        assertThat(told.figure(QUESTION)).isEqualTo(new Figure(2, 2, 2, 3, 1, 0, 4));
        assertThat(told.figure(recent)).isEqualTo(new Figure(1, 1, 1, 3, 2, 0, 4));
        assertThat(age(recent)).isEqualTo(new Age(30, 1, new Share(0, 2)));
        assertThat(told.figure(QUESTION.noOlderThan(0)).noShare()).isEqualTo(Figure.NoShare.NOBODY_KNOWN);
    }

    @Test
    void aSeriesLetsStatementsGrowOld() {
        var series = new Coverage(threeOfFour().knowledge)
                .series(QUESTION.noOlderThan(45), LocalDate.parse("2021-06-30"), LocalDate.parse("2021-08-31"));

        assertThat(series)
                .extracting(answer -> ((Outcome.Known) answer.cells().getFirst().outcome())
                        .figure()
                        .numerator())
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void whereNobodyIsKnownThereIsNoAge() {
        assertThat(age(Asked.on(LocalDate.parse("2019-12-31"), QUESTION))).isNull();
    }
}
