package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_refused_with_the_port_and_the_setting_to_change() throws Exception {
        try (ServerSocket neighbour = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.claim(neighbour.getLocalPort(), "Kafka", Setting.KAFKA_PORT))
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
            assertThatThrownBy(() -> Ports.claim(neighbour.getLocalPort(), "Kafka", Setting.KAFKA_PORT))
                    .isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void zero_picks_a_port_that_no_outgoing_connection_is_given() {
        assertThat(Ports.claim(0, "Kafka", Setting.KAFKA_PORT)).isBetween(15_000, 32_000);
    }
}
