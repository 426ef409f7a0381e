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

    @Test
    void to_load_only_the_addresses_of_services_elsewhere_are_taken_and_a_run_of_ones_own_never_takes_them() {
        Map<String, String> said = Map.of(
                "UTBREDT_ISSUER", "http://issuer:8090", "UTBREDT_ADOPTION", "https://adoption.example.org/utbredt");

        Settings elsewhere = Settings.from(CHECKOUT, said).elsewhere(said);

        assertThat(elsewhere.issuer()).isEqualTo("http://issuer:8090");
        assertThat(elsewhere.adoption()).isEqualTo("https://adoption.example.org/utbredt");
        assertThat(elsewhere.reporting()).isEqualTo("http://localhost:8083");
        assertThat(Settings.from(CHECKOUT, said).issuer()).isEqualTo("http://127.0.0.1:8090");
        assertThat(Options.parse(List.of("--load-only")).loadOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adoption:8082", "http://adoption:8082/", "http://", "http://a b"})
    void an_address_that_is_none_is_told_so(String address) {
        Map<String, String> said = Map.of("UTBREDT_ADOPTION", address);

        assertThatThrownBy(() -> Settings.from(CHECKOUT, said).elsewhere(said))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTBREDT_ADOPTION is " + address);
    }
}
