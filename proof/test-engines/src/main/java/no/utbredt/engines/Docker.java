package no.utbredt.engines;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether a Docker engine answers. Where none can be, the answer takes no time and nothing is logged. */
final class Docker {

    private static final boolean ANSWERS =
            mayBeThere() && DockerClientFactory.instance().isDockerAvailable();

    private Docker() {}

    static boolean answers() {
        return ANSWERS;
    }

    /** Testcontainers looks in more places, slowly and with many words; it is asked only when one of the usual is there. */
    private static boolean mayBeThere() {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home", "/"));
        return !environment.getOrDefault("DOCKER_HOST", "").isBlank()
                || Files.exists(home.resolve(".testcontainers.properties"))
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                Path.of(
                                        Objects.requireNonNullElse(environment.get("XDG_RUNTIME_DIR"), "/run"),
                                        "docker.sock"))
                        .anyMatch(Docker::listens);
    }

    static boolean listens(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }
}
