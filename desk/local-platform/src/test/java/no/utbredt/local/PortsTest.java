package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final Ports ports = new Ports();

    @AfterEach
    void letGo() throws Exception {
        ports.close();
    }

    @Test
    void a_port_that_was_picked_is_no_other_platforms_until_its_engine_begins() throws Exception {
        try (Ports others = new Ports()) {
            int picked = ports.claim(0, "Kafka", Setting.KAFKA_PORT);

            assertThatThrownBy(() -> others.claim(picked, "Kafka", Setting.KAFKA_PORT))
                    .isInstanceOf(CannotStart.class);
            assertThatThrownBy(() -> ports.claim(picked, "the document store", Setting.MONGO_PORT))
                    .isInstanceOf(CannotStart.class);
            assertThat(others.claim(ports.letGo(picked), "Kafka", Setting.KAFKA_PORT))
                    .isEqualTo(picked);
        }
    }

    @Test
    void a_taken_port_is_refused_with_the_port_and_the_setting_to_change() throws Exception {
        try (ServerSocket neighbour = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> ports.claim(neighbour.getLocalPort(), "Kafka", Setting.KAFKA_PORT))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + neighbour.getLocalPort() + " for Kafka is taken")
                    .hasMessageContaining("UTBREDT_LOCAL_KAFKA_PORT")
                    .hasMessageNotContaining("\n")
                    .extracting(refusal -> ((CannotStart) refusal).exitCode())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_taken_here_too() throws Exception {
        try (ServerSocket neighbour = new ServerSocket(0)) {
            assertThatThrownBy(() -> ports.claim(neighbour.getLocalPort(), "Kafka", Setting.KAFKA_PORT))
                    .isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void zero_picks_a_port_that_no_outgoing_connection_is_given() {
        assertThat(ports.claim(0, "Kafka", Setting.KAFKA_PORT)).isBetween(15_000, 32_000);
    }
}
