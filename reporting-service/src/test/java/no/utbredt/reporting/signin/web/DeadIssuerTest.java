package no.utbredt.reporting.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Where the issuer is gone the pages start and are read as ever. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.tokens.issuer=http://127.0.0.1:1",
            "utbredt.sign-in.client=dashboard-local",
            "utbredt.sign-in.key=/nowhere"
        })
@DirtiesContext
class DeadIssuerTest {

    @LocalServerPort
    private int port;

    @Test
    void signing_in_says_so_and_reading_goes_on() throws Exception {
        Tab tab = new Tab(port);

        HttpResponse<String> answer = tab.get("/api/session/sign-in");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("issuer-unreachable");
        assertThat(tab.get("/v1/status").statusCode()).isEqualTo(200);
        assertThat(tab.get("/api/session").body()).contains("\"offered\":true");
    }
}
