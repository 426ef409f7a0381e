package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void nothing_said_means_the_ports_everybody_knows() {
        Settings settings = Settings.read(new Properties(), Map.of());

        assertThat(settings.kafkaPort()).isEqualTo(9092);
        assertThat(settings.mongoPort()).isEqualTo(27017);
        assertThat(settings.issuerPort()).isEqualTo(8090);
        assertThat(settings.data()).isEqualTo(Path.of(".local").toAbsolutePath());
    }

    @Test
    void a_system_property_goes_before_an_environment_variable() {
        Properties properties = new Properties();
        properties.setProperty("utbredt.local.kafka.port", "1");

        Settings settings =
                Settings.read(properties, Map.of("UTBREDT_LOCAL_KAFKA_PORT", "2", "UTBREDT_LOCAL_MONGO_PORT", "3"));

        assertThat(settings.kafkaPort()).isEqualTo(1);
        assertThat(settings.mongoPort()).isEqualTo(3);
    }

    @Test
    void a_port_that_is_none_is_refused_with_the_setting_and_what_would_be_right() {
        assertThatThrownBy(() -> Settings.read(new Properties(), Map.of("UTBREDT_LOCAL_ISSUER_PORT", "65536")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("UTBREDT_LOCAL_ISSUER_PORT")
                .hasMessageContaining("0 to 65535")
                .hasMessageContaining("65536");
    }
}
