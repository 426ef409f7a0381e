package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final References KEYED = new References("a key");

    @Test
    void aReferenceIsTheSameEachTimeAndTellsNothing() {
        String reference = KEYED.of("urn:utbredt:client:cgm-local:bergen", "1");
        assertThat(reference)
                .isEqualTo(KEYED.of("urn:utbredt:client:cgm-local:bergen", "1"))
                .matches("[0-9a-f]{24}");
    }

    @Test
    void underAnotherKeyItIsAnother() {
        assertThat(new References("another key").of("urn:s", "1")).isNotEqualTo(KEYED.of("urn:s", "1"));
    }

    @Test
    void everyReportHasItsOwn() {
        Set<String> seen = new HashSet<>();
        for (int each = 0; each < 10_000; each++) {
            seen.add(KEYED.of("urn:s:" + each % 7, Integer.toString(each)));
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void aBlankKeyIsNone() {
        assertThatThrownBy(() -> new References(" ")).hasMessageContaining("UTBREDT_REFERENCE_KEY");
    }
}
