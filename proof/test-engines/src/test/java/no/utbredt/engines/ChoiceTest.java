package no.utbredt.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {

    private static final String URI = "mongodb://store.example.org";

    @Test
    void one_that_was_given_goes_first() {
        assertThat(chosen(Map.of(Choice.STORE, URI, Choice.WANTED, "local"), true))
                .isEqualTo(new Choice(Choice.Kind.GIVEN, URI));
    }

    @Test
    void then_a_container_where_docker_answers_and_the_local_platform_where_it_does_not() {
        assertThat(chosen(Map.of(), true).kind()).isEqualTo(Choice.Kind.CONTAINER);
        assertThat(chosen(Map.of(Choice.STORE, " "), false).kind()).isEqualTo(Choice.Kind.LOCAL);
    }

    @Test
    void what_is_wanted_is_taken_whether_docker_answers_or_not() {
        assertThat(chosen(Map.of(Choice.WANTED, "local"), true).kind()).isEqualTo(Choice.Kind.LOCAL);
        assertThat(chosen(Map.of(Choice.WANTED, "container"), false).kind()).isEqualTo(Choice.Kind.CONTAINER);
        assertThatThrownBy(() -> chosen(Map.of(Choice.WANTED, "cloud"), true))
                .hasMessage("UTBREDT_TEST_ENGINES is local or container; it was given cloud");
    }

    @Test
    void a_system_property_of_the_same_name_goes_before_the_environment() {
        Properties properties = new Properties();
        properties.setProperty(Choice.LOG, "one:9092");

        assertThat(Choice.of(Choice.LOG, properties, Map.of(Choice.LOG, "other:9092"), () -> false)
                        .address())
                .isEqualTo("one:9092");
    }

    @Test
    void a_socket_counts_only_when_somebody_listens(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("docker.sock");
        assertThat(Docker.listens(socket)).isFalse();
        try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket));
            assertThat(Docker.listens(socket)).isTrue();
        }
        assertThat(Docker.listens(socket)).isFalse();
    }

    private static Choice chosen(Map<String, String> environment, boolean docker) {
        return Choice.of(Choice.STORE, new Properties(), environment, () -> docker);
    }
}
