package no.utbredt.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    @ParameterizedTest
    @CsvSource({
        ", , false",
        ", '', false",
        ", false, false",
        ", FALSE, false",
        ", true, true",
        ", ja, true",
        "false, true, false",
        "true, , true"
    })
    void what_is_neither_empty_nor_false_is_simulated(
            @Nullable String property, @Nullable String variable, boolean simulated) {
        assertThat(Notice.simulated(property, variable)).isEqualTo(simulated);
    }

    @Test
    void what_is_simulated_says_so_first_and_then_what_all_say() {
        assertThat(Notice.text(true)).startsWith("Simulert: ").endsWith(Notice.text(false));
        assertThat(Notice.text(false)).startsWith("Ikke offisiell statistikk; ").doesNotContain("imulert");
    }

    @Test
    void these_tests_simulate_nothing() {
        assertThat(Notice.SIMULATED).isFalse();
        assertThat(Notice.TEXT).isEqualTo(Notice.text(false));
    }
}
