package no.utbredt.initiative.edition;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.utbredt.initiative.roadmap.Cast;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** What differs between two editions, as a board reads it. */
final class ReportTest {

    private static final String ASSESSED =
            "assessments: [{id: finansiering, dimension: FINANSIERING, statements: [{level: %s, reason: %s, " + VEIKART
                    + "}]}]\n";

    @Test
    void aMovedDateIsSaidInDaysAsARangeWhereItIsImprecise() {
        Roadmap roadmap = Cast.roadmap(Cast.pll());

        assertThat(sentences(
                        edition("veikart", "veikart-21.1", roadmap), edition("veikart", "nuit-2024-02-15", roadmap)))
                .contains("PLL, milepælen «Første kommune i utprøving»: datoen er flyttet"
                        + " fra 2021-Q4 til 2023, 366 til 821 dager senere"
                        + " (begrunnelse før: ikke oppgitt; nå: forsinket).");
    }

    @Test
    void aChangedLevelCarriesTheOldAndTheNewReason() {
        assertThat(sentences(
                        edition("v", "veikart-21.1", Cast.roadmap(Cast.pll() + ASSESSED.formatted("2", "uavklart"))),
                        edition("v", "veikart-21.1", Cast.roadmap(Cast.pll() + ASSESSED.formatted("1", "bevilget")))))
                .contains("Pasientens legemiddelliste, vurderingen «finansiering»: nivået er endret fra «2» til «1»"
                        + " (begrunnelse før: uavklart; nå: bevilget).");
    }

    @Test
    void whatALaterEditionOfTheSeriesLeavesOutIsRemoved() {
        assertThat(sentences(
                        edition("v", "veikart-21.1", Cast.roadmap(Cast.pll(), Cast.bare("sfm"))),
                        edition("v", "veikart-21.1", Cast.roadmap(Cast.pll()))))
                .containsExactly("«Tiltak sfm» er tatt ut.");
    }

    @Test
    void ofWhatAnotherSeriesIsSilentNothingIsSaidToBeRemoved() {
        assertThat(sentences(
                        edition("v", "veikart-21.1", Cast.roadmap(Cast.pll(), Cast.bare("sfm"))),
                        edition("n", "nuit-2024-02-15", Cast.roadmap(Cast.pll(), Cast.bare("sfm")))))
                .contains("«Tiltak sfm» er ikke omtalt.")
                .noneMatch(sentence -> sentence.contains("tatt ut"));
    }

    @Test
    void somethingNewIsSaidOnce() {
        String target = "risks: [{id: r, text: For få leverandører, " + NUIT + "}]\n";

        assertThat(sentences(
                        edition("n", "nuit-2024-02-15", Cast.roadmap(Cast.pll())),
                        edition("n", "nuit-2024-02-15", Cast.roadmap(Cast.pll() + target))))
                .containsExactly("PLL, risikoen «For få leverandører» er kommet til.");
    }

    private static List<String> sentences(Edition from, Edition to) {
        return Report.of(from, to).stream().map(Entry::sentence).toList();
    }

    private static Edition edition(String series, String source, Roadmap roadmap) {
        return Edition.of(
                new EditionPlan(source, source, series, ImpreciseDate.parse("2024"), List.of(source)),
                roadmap,
                Instant.parse("2026-11-25T09:00:00Z"));
    }
}
