package no.utbredt.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path CHECKOUT = Path.of("/home/somebody/utbredt");

    @Test
    void a_blank_setting_is_an_unset_one() {
        assertThat(Settings.from(CHECKOUT, Map.of("UTBREDT_LOCAL_DATA", "")).local())
                .isEqualTo(CHECKOUT.resolve(".local"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/", "/home/somebody"})
    void a_folder_that_holds_the_checkout_is_never_emptied(String folder) {
        assertThatThrownBy(() -> Settings.from(CHECKOUT, Map.of("UTBREDT_LOCAL_DATA", folder)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTBREDT_LOCAL_DATA");
    }

    @Test
    void a_port_that_is_none_and_an_option_that_is_unknown_are_told_so() {
        assertThatThrownBy(() -> Settings.from(CHECKOUT, Map.of("UTBREDT_KAFKA_PORT", "99999")))
                .hasMessageContaining("UTBREDT_KAFKA_PORT is 99999");
        assertThatThrownBy(() -> Options.parse(List.of("--onec"))).hasMessageContaining("--onec");
    }
}
