package no.utbredt.reporting.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import no.utbredt.local.issuer.Door;
import no.utbredt.local.issuer.Issuer;
import no.utbredt.local.testing.LocalTokens;
import no.utbredt.reporting.web.Browser;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Real tokens at the door: who shows one is known by it, a bad one is refused and never taken for none, and nobody needs one. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.data=../data",
            "utbredt.origin.adoption=http://127.0.0.1:1"
        })
@DirtiesContext
class TokensTest {

    /** It may be one person. */
    private static final String OFFICE = "/v1/actors/o-1/timeline";

    private static final String OPEN = "/v1/actors/m-4601/timeline";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // by the method before all
    private static Issuer issuer;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void an_issuer() throws IOException {
        issuer = Issuer.start(folder, Door.onLoopback(free()), Optional.empty());
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    @AfterAll
    static void over() {
        issuer.close();
    }

    @DynamicPropertySource
    static void issuerIs(DynamicPropertyRegistry registry) {
        registry.add("utbredt.tokens.issuer", () -> issuer.uri());
    }

    private String asks(String address, String... headers) throws IOException {
        return new Browser(port).get(address, headers);
    }

    private String sends(String address, String... headers) throws IOException {
        return new Browser(port).ask("POST", address, headers);
    }

    private static String token(String client) throws IOException {
        return "Authorization: Bearer " + LocalTokens.fetch(issuer.uri(), client, "local-only-" + client);
    }

    @Test
    void an_operator_is_shown_what_the_public_is_not() throws IOException {
        assertThat(asks(OFFICE)).startsWith("HTTP/1.1 403").contains("actor-restricted");
        assertThat(asks(OFFICE, token("operator-local")))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Cache-Control: private, no-cache")
                .containsIgnoringCase("Vary: Authorization");
    }

    @Test
    void a_vendor_nobody_lets_speak_is_shown_no_more_than_the_public() throws IOException {
        assertThat(asks(OFFICE, token("cgm-local"))).startsWith("HTTP/1.1 403").contains("actor-restricted");
        assertThat(asks(OPEN, token("cgm-local"))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer a.b.c, token-invalid, Bearer",
        "Bearer, token-scheme, Bearer",
        "DPoP a.b.c, proof-missing, DPoP",
        "Basic dXNlcjpwYXNz, token-scheme, Bearer"
    })
    void a_token_that_is_not_believed_is_never_the_public(String shown, String code, String scheme) throws IOException {
        for (String address : new String[] {OPEN, "/api/reporting" + OPEN, "/v1/status", "/"}) {
            assertThat(asks(address, "Authorization: " + shown))
                    .as(address)
                    .startsWith("HTTP/1.1 401")
                    .contains("\"" + code + "\"")
                    .containsIgnoringCase("WWW-Authenticate: " + scheme);
        }
    }

    @Test
    void a_token_with_its_proof_is_taken_at_the_address_that_was_asked_and_the_proof_once() throws Exception {
        for (String address : new String[] {OFFICE, "/api/reporting" + OFFICE}) {
            ProvenClient operator = new ProvenClient(issuer.uri(), "operator-local");
            String proof = "DPoP: " + operator.proof("GET", "http://localhost" + address);

            assertThat(asks(address, operator.authorization(), proof))
                    .as(address)
                    .startsWith("HTTP/1.1 200");
            assertThat(asks(address, operator.authorization(), proof))
                    .startsWith("HTTP/1.1 401")
                    .contains("proof-replayed");
        }
    }

    @Test
    void an_operator_alone_has_the_view_rebuilt() throws IOException {
        assertThat(sends("/v1/rebuild")).startsWith("HTTP/1.1 401").contains("token-missing");
        assertThat(sends("/v1/rebuild", token("cgm-local")))
                .startsWith("HTTP/1.1 403")
                .contains("scope-missing");
        assertThat(asks("/v1/rebuild")).startsWith("HTTP/1.1 200").contains("\"NEVER\"");
        assertThat(sends("/v1/rebuild", token("operator-local"))).startsWith("HTTP/1.1 202");
        assertThat(asks("/v1/rebuild")).contains("\"SAME\"").contains("\"divergences\":[]");
    }

    @Test
    void what_is_passed_on_is_judged_where_it_comes() throws IOException {
        assertThat(asks("/api/adoption/v1/actors", "Authorization: Bearer a.b.c"))
                .startsWith("HTTP/1.1 502");
    }

    @Test
    void whoever_shows_no_token_is_answered_as_ever() throws IOException {
        assertThat(asks(OPEN))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Cache-Control: no-cache\r")
                .doesNotContain("X-XSS-Protection", "Expires:", "Pragma:");
        assertThat(asks("/.well-known/oauth-protected-resource")).contains(issuer.uri());
    }
}
