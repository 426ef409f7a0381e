package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only the container can refuse: raw square brackets, and calls that come too often. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=5"})
class BankWireTest {

    private static final String SELECTION = "/pxwebapi/v2/tables/utbredelse/data?valueCodes[Tjeneste]=kjernejournal"
            + "&valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune&valueCodes[ContentsCode]=Antall"
            + "&valueCodes[Tid]=[range(2021M11,2021M12)]";

    @LocalServerPort
    private int port;

    @Test
    void raw_brackets_are_read_and_one_who_calls_too_often_is_told_when_to_come_back() throws IOException {
        assertThat(raw(SELECTION)).startsWith("HTTP/1.1 200").contains("\"value\":[1,1]");
        assertThat(raw("/PXWEBAPI/v2/Config/")).startsWith("HTTP/1.1 200").contains("x-ratelimit-remaining: 3");
        assertThat(raw("/pxwebapi/v2/navigation")).startsWith("HTTP/1.1 404").contains("application/problem+json");
        raw("/pxwebapi/v2/config");
        raw("/pxwebapi/v2/config");
        assertThat(raw("/pxwebapi/v2/config"))
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: \\d+\r\n")
                .contains("\"type\":\"Parameter error\"");
        assertThat(raw("/v1/status")).startsWith("HTTP/1.1 200");
    }

    @Test
    void only_the_bank_leaves_unknown_parameters_alone() throws IOException {
        assertThat(raw("/v1/coverage?service=kjernejournal&group=kommune&x[y]=1"))
                .startsWith("HTTP/1.1 400")
                .contains("parameter-unknown");
    }

    private String raw(String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
