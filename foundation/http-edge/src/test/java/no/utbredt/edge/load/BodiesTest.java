package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.bodies.usual=100KB",
            "utbredt.load.bodies.grace=5m",
            "utbredt.load.bodies.doors[0].path=/v1/large",
            "utbredt.load.bodies.doors[0].most=8MB",
            "server.tomcat.connection-timeout=5m",
            "server.tomcat.max-swallow-size=64KB"
        })
class BodiesTest {

    private static final int MIB = 1024 * 1024;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aBodyWithinTheBoundOfItsDoorIsHeardWhole() throws Exception {
        assertThat(send("/v1/small", 100 * 1024).body()).isEqualTo("102400");
        assertThat(send("/v1/large", 8 * MIB).body()).isEqualTo(String.valueOf(8 * MIB));
    }

    @Test
    void aSenderThatSendsAllTheSameHearsWhyItWasRefused() throws Exception {
        HttpResponse<String> answer = send("/v1/small", 30 * MIB);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large", "100 KiB");
    }

    @Test
    void aBodyWithoutALengthIsCutAtTheBound() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/small", "Transfer-Encoding: chunked")) {
            wire.chunk(60_000).chunk(60_000);

            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("body-too-large", "Connection: close");
        }
    }

    @Test
    void aBodyWithoutALengthIsHeardWholeUpToTheBound() throws Exception {
        assertThat(stream("/v1/small", 100 * 1024).body()).isEqualTo("102400");
        assertThat(stream("/v1/small", 100 * 1024 + 1).statusCode()).isEqualTo(413);
        assertThat(stream("/v1/large", 0).body()).isEqualTo("0");
    }

    @Test
    void chunksThatAreNoneAreAProblem() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/large", "Transfer-Encoding: chunked")) {
            wire.say("no number\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 400").contains("body-incomplete");
        }
    }

    private HttpResponse<String> send(String door, int bytes) throws Exception {
        return client.send(post(door, bytes), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> stream(String door, int bytes) throws Exception {
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
        return client.send(
                HttpRequest.newBuilder(address(door)).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest post(String door, int bytes) {
        return HttpRequest.newBuilder(address(door))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
