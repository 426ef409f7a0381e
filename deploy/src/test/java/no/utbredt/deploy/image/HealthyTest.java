package no.utbredt.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.Test;

/** The health check of the images, which have a shell but no HTTP client. */
class HealthyTest {

    @Test
    void who_answers_200_is_well_and_any_other_answer_is_not() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers(server, "/actuator/health/readiness", 200);
        answers(server, "/out", 503);
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(healthy(port).code()).isZero();
            assertThat(healthy(port, "/out").code()).isEqualTo(1);
            assertThat(healthy(port, "/not-there").code()).isEqualTo(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void who_does_not_listen_or_listens_and_never_answers_is_not_well() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThat(healthy(silent.getLocalPort()).code()).isEqualTo(1);
            assertThat(healthy(deaf.getLocalPort()).code()).isEqualTo(1);
        }
    }

    private static void answers(HttpServer server, String path, int status) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, -1);
            } catch (IOException gone) {
                // whoever asked has heard enough
            }
        });
    }

    private static Command healthy(int port, String... path) {
        List<String> words = new ArrayList<>(List.of("bash", "deploy/docker/healthy", Integer.toString(port)));
        words.addAll(List.of(path));
        return Command.run(words);
    }
}
