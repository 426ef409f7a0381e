package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.bodies.in-flight=1KB",
            "utbredt.load.bodies.flowing=1",
            "utbredt.load.bodies.flows[0].path=/v1/flow",
            "utbredt.load.bodies.flows[0].type=application/octet",
            "utbredt.load.bodies.flows[0].most=1MB",
            "utbredt.load.bodies.flows[0].grace=5m",
            "server.tomcat.connection-timeout=5m"
        })
class FlowsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private House.Rooms rooms;

    @Test
    void a_body_that_flows_is_heard_as_it_comes_and_takes_no_room() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/flow", "Transfer-Encoding: chunked")) {
            wire.chunk(600_000);
            await().until(() -> rooms.heard.get() == 600_000);
            wire.chunk(400_000).say("0\r\n\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 200").endsWith("1000000");
        }
    }

    @Test
    void one_that_is_too_long_is_refused_where_it_is() throws Exception {
        try (Wire wire = new Wire(port).head("/v1/flow", "Transfer-Encoding: chunked")) {
            wire.chunk(600_000).chunk(600_000).say("0\r\n\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("body-too-large", "1 MiB");
        }
        try (Wire wire = new Wire(port).head("/v1/flow", "Content-Length: 1048577")) {
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
    }

    @Test
    void one_too_many_is_told_to_come_back() throws Exception {
        try (Wire first = new Wire(port).head("/v1/flow", "Transfer-Encoding: chunked")) {
            first.chunk(7);
            await().until(() -> rooms.heard.get() == 7);
            try (Wire second = new Wire(port).head("/v1/flow", "Content-Length: 1")) {
                second.say("x");
                assertThat(second.answer()).startsWith("HTTP/1.1 503").contains("bodies-in-flight", "Retry-After");
            }
            first.say("0\r\n\r\n");
            assertThat(first.answer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void another_media_type_at_the_address_does_not_flow() throws Exception {
        try (Wire wire = new Wire(port)
                .say("POST /v1/flow HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 2000\r\n\r\n" + "x".repeat(2000))) {
            assertThat(wire.answer()).startsWith("HTTP/1.1 503");
        }
    }
}
