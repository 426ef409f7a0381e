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
    void a_demonstration_has_a_folder_of_its_own_and_a_copy_of_the_data() {
        Settings plain = Settings.from(CHECKOUT, Map.of());
        Settings demo = plain.forDemo(Map.of());

        assertThat(plain.simulated()).isFalse();
        assertThat(demo.simulated()).isTrue();
        assertThat(demo.local()).isEqualTo(CHECKOUT.resolve(".local-demo"));
        assertThat(demo.data()).isEqualTo(CHECKOUT.resolve(".local-demo/data"));
        assertThat(demo.original()).isEqualTo(plain.data());
    }

    @ParameterizedTest
    @ValueSource(strings = {".local", ".local/demo", "..", "."})
    void a_demonstration_never_lies_with_what_is_real(String folder) {
        assertThatThrownBy(() -> Settings.from(CHECKOUT, Map.of()).forDemo(Map.of("UTBREDT_DEMO_DATA", folder)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTBREDT_DEMO_DATA");
    }

    @Test
    void a_port_that_is_none_and_an_option_that_is_unknown_are_told_so() {
        assertThatThrownBy(() -> Settings.from(CHECKOUT, Map.of("UTBREDT_KAFKA_PORT", "99999")))
                .hasMessageContaining("UTBREDT_KAFKA_PORT is 99999");
        assertThatThrownBy(() -> Options.parse(List.of("--onec"))).hasMessageContaining("--onec");
    }

    @Test
    void health_and_metrics_have_ports_of_their_own_that_move_along_with_their_services() {
        assertThat(Settings.from(CHECKOUT, Map.of()).ports().adoption()).isEqualTo(new Ports.Service(8082, 8182));
        assertThat(Settings.from(CHECKOUT, Map.of("UTBREDT_ADOPTION_PORT", "21000"))
                        .ports()
                        .adoption())
                .isEqualTo(new Ports.Service(21000, 21100));
        assertThat(Settings.from(CHECKOUT, Map.of("UTBREDT_ADOPTION_MANAGEMENT_PORT", "21000"))
                        .ports()
                        .adoption())
                .isEqualTo(new Ports.Service(8082, 21000));
        assertThat(Settings.from(CHECKOUT, Map.of("UTBREDT_ADOPTION_PORT", "65500"))
                        .ports()
                        .adoption())
                .isEqualTo(new Ports.Service(65500, 65400));
    }

    @Test
    void two_that_would_listen_on_one_port_are_named_whoever_else_listens_there() {
        Map<String, String> said = Map.of("UTBREDT_MONGO_PORT", "21001", "UTBREDT_ISSUER_PORT", "21001");

        assertThatThrownBy(Settings.from(CHECKOUT, said).ports()::requireFree)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTBREDT_MONGO_PORT and UTBREDT_ISSUER_PORT are both 21001");
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
