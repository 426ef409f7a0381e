package no.utbredt.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private HttpServer server;

    @BeforeEach
    void anEcho() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if ("/echo/last".equals(exchange.getRequestURI().getPath())) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            boolean chunked = "/echo/chunked".equals(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(202, chunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersOfKnownLengthAndInChunksComeWholeOverOneConnection() throws IOException {
        String text = "received ".repeat(20_000);
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        try (Connection connection =
                new Connection("http://127.0.0.1:" + server.getAddress().getPort())) {
            for (String path : new String[] {"/echo", "/echo/chunked", "/echo"}) {
                Connection.Answer answer = connection.call("POST " + path, "", body);

                assertThat(answer.status()).isEqualTo(202);
                assertThat(answer.text()).isEqualTo(text);
            }
        }
    }

    @Test
    void whereTheServerEndsAConnectionTheNextRequestOpensAnother() throws IOException {
        try (Connection connection =
                new Connection("http://127.0.0.1:" + server.getAddress().getPort())) {
            for (String path : new String[] {"/echo/last", "/echo/last", "/echo"}) {
                assertThat(connection.call("POST " + path, "", new byte[] {'x'}).text())
                        .isEqualTo("x");
            }
        }
    }
}
