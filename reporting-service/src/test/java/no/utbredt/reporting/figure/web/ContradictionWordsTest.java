package no.utbredt.reporting.figure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.finding.Contradiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContradictionWordsTest {

    private static Told told(Contradiction.Kind kind) {
        return ContradictionWords.of(
                new Contradiction(kind, "f-1", "f-2", new BigDecimal("49.75"), new BigDecimal("38.5"), List.of()),
                true);
    }

    @Test
    void a_share_has_a_decimal_comma_in_norwegian_and_a_point_in_english() {
        Told told = told(Contradiction.Kind.SHARE_AND_COUNT);

        assertThat(told.nb())
                .isEqualTo("Publisert andel er 49,75 %, men det publiserte antallet er 38,5 % av registeret.");
        assertThat(told.en())
                .isEqualTo("The published share is 49.75 %, yet the published count is 38.5 % of the register.");
    }

    @ParameterizedTest
    @EnumSource
    void no_norwegian_sentence_has_a_decimal_point(Contradiction.Kind kind) {
        assertThat(told(kind).nb()).doesNotContainPattern("[0-9]\\.[0-9]").containsPattern("[0-9],[0-9]");
        assertThat(told(kind).en()).doesNotContainPattern("[0-9],[0-9]").containsPattern("[0-9]\\.[0-9]");
    }
}
