package no.utbredt.initiative.roadmap.change;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.initiative.roadmap.Cast;
import org.junit.jupiter.api.Test;

/** What an edit did, in sentences a board can read. */
final class ChangesTest {

    @Test
    void nothingIsSaidOfWhatIsTheSame() {
        assertThat(Changes.between(Cast.initiative(Cast.pll()), Cast.initiative(Cast.pll())))
                .isEmpty();
    }

    @Test
    void aMovedDateCarriesTheNumberOfDays() {
        assertThat(sentence("date: \"2023\"", "date: \"2024-H1\""))
                .isEqualTo("Milepælen «Første kommune i utprøving»: datoen (nuit-2024-02-15, sak 8/24) er endret"
                        + " fra «2023» til «2024-H1», 1 til 546 dager senere.");
    }

    @Test
    void anAddedStatementIsSaidWithItsSource() {
        assertThat(sentence("services:", "goals:\n  - {text: Færre feil, " + NUIT + "}\nservices:"))
                .isEqualTo("Formålet er lagt til: Færre feil (nuit-2024-02-15, sak 8/24).");
    }

    @Test
    void anItemComesAndGoesWhole() {
        String with = Cast.pll() + "risks:\n  - {id: r, text: For få leverandører, " + NUIT + "}\n";

        assertThat(Changes.between(Cast.initiative(Cast.pll()), Cast.initiative(with)))
                .extracting(Change::sentence)
                .containsExactly("Risikoen «For få leverandører» er lagt til.");
        assertThat(Changes.between(Cast.initiative(with), Cast.initiative(Cast.pll())))
                .extracting(Change::sentence)
                .containsExactly("Risikoen «For få leverandører» er tatt bort.");
        assertThat(Changes.between(null, Cast.initiative(with)))
                .extracting(Change::sentence)
                .containsExactly("«Pasientens legemiddelliste» er lagt til.");
    }

    private static String sentence(String replaced, String by) {
        var changes = Changes.between(
                Cast.initiative(Cast.pll()), Cast.initiative(Cast.pll().replace(replaced, by)));
        assertThat(changes).hasSize(1);
        return changes.getFirst().sentence();
    }
}
