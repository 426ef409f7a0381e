package no.utbredt.reporting.origin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.utbredt.reporting.web.Browser;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A browser speaks to one address: what the two other services answer is read there too, and nothing else of theirs. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.endpoint.health.validate-group-membership=false"})
class OneOriginTest {

    private static final StandIn ADOPTION = standIn();
    private static final StandIn INITIATIVE = standIn();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry settings) {
        settings.add("utbredt.origin.adoption", ADOPTION::address);
        settings.add("utbredt.origin.initiative", () -> INITIATIVE.address() + "/under/");
    }

    @BeforeEach
    void nothing_asked_yet() {
        ADOPTION.asked().clear();
        INITIATIVE.asked().clear();
    }

    @AfterAll
    static void close() {
        ADOPTION.close();
        INITIATIVE.close();
    }

    @Test
    void the_two_other_services_are_read_under_prefixes_of_their_own() throws IOException {
        assertThat(browser().get("/api/adoption/v1/actors?q=b%C3%A6rum&limit=2"))
                .startsWith("HTTP/1.1 200")
                .contains("{\"at\":\"/v1/actors?q=b%C3%A6rum&limit=2\"}")
                .contains("Content-Type: application/json");
        assertThat(browser().get("/api/roadmap/v1/initiatives/a.b%20c"))
                .contains("{\"at\":\"/under/v1/initiatives/a.b%20c\"}");
        assertThat(browser().get("/api/roadmap/v3/api-docs")).contains("{\"at\":\"/under/v3/api-docs\"}");
    }

    @Test
    void this_service_is_read_under_a_prefix_too_and_answers_the_same() throws IOException {
        String question = "/v1/coverage?service=kjernejournal&group=kommune&date=2021-10-01";
        assertThat(body(browser().get("/api/reporting" + question)))
                .isEqualTo(body(browser().get(question)))
                .contains("\"denominator\"");
        assertThat(browser().get("/api/reporting/pxwebapi/v2/config")).startsWith("HTTP/1.1 200");
        assertThat(browser().get("/api/reporting/dcat")).startsWith("HTTP/1.1 200");
        assertThat(browser().get("/api/reporting/v1/coverage?x=1"))
                .startsWith("HTTP/1.1 400")
                .contains("parameter-unknown");
        assertThat(ADOPTION.asked()).isEmpty();
    }

    @Test
    void who_asks_and_what_is_taken_goes_along_and_no_cookie() throws IOException {
        browser()
                .get(
                        "/api/adoption/v1/actors/m-4601",
                        "Authorization: Bearer abc",
                        "DPoP: x.y.z",
                        "Accept: application/yaml",
                        "If-None-Match: \"1-6\"",
                        "Cookie: session=secret",
                        "X-Forwarded-For: 10.0.0.1",
                        "Forwarded: host=evil.example.org",
                        "TE: trailers");

        var headers = ADOPTION.asked().element().headers();
        assertThat(headers.get("Authorization")).containsExactly("Bearer abc");
        assertThat(headers.get("Dpop")).containsExactly("x.y.z");
        assertThat(headers.get("Accept")).containsExactly("application/yaml");
        assertThat(headers.get("If-None-Match")).containsExactly("\"1-6\"");
        assertThat(headers).doesNotContainKeys("Cookie", "X-forwarded-for", "Forwarded", "Te");
        assertThat(headers.get("Host")).containsExactly(ADOPTION.address().substring("http://".length()));
    }

    @Test
    void what_says_what_an_answer_is_comes_back_and_no_cookie() throws IOException {
        assertThat(browser().get("/api/adoption/v1/actors"))
                .contains("ETag: \"1-7\"", "Cache-Control: no-cache", "Vary: Accept")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Set-Cookie", "stand-in", "Location", "Allow-Credentials");
    }

    @Test
    void what_is_held_already_is_not_sent_again() throws IOException {
        assertThat(browser().get("/api/adoption/v1/actors", "If-None-Match: \"1-7\""))
                .startsWith("HTTP/1.1 304")
                .doesNotContain("{");
    }

    @Test
    void a_neighbours_refusal_is_told_in_its_own_words() throws IOException {
        assertThat(browser().get("/api/adoption/v1/refused"))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json", "WWW-Authenticate: Bearer", "token-missing");
    }

    @Test
    void nothing_is_followed_to_another_place() throws IOException {
        assertThat(browser().get("/api/adoption/v1/elsewhere"))
                .startsWith("HTTP/1.1 502")
                .contains("service-unreachable")
                .doesNotContain("example.org");
    }

    @Test
    void the_head_of_an_answer_is_asked_for_as_such() throws IOException {
        assertThat(browser().ask("HEAD", "/api/adoption/v1/actors"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
        assertThat(ADOPTION.asked().element().method()).isEqualTo("HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void nothing_is_written_through_a_prefix(String method) throws IOException {
        assertThat(browser().ask(method, "/api/adoption/v1/reports", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405")
                .contains("method-not-allowed");
        assertThat(ADOPTION.asked()).isEmpty();
    }

    @Test
    void where_nobody_signs_in_there_is_nothing_to_sign_in_with() throws IOException {
        assertThat(browser().get("/api/session"))
                .startsWith("HTTP/1.1 200")
                .contains("Cache-Control: no-store", "{\"offered\":false,\"roles\":[]}")
                .doesNotContain("Set-Cookie");
        assertThat(browser().get("/api/session/sign-in")).startsWith("HTTP/1.1 404");
        assertThat(browser().ask("POST", "/api/session/sign-out", "Content-Length: 0"))
                .startsWith("HTTP/1.1 404");
    }

    /** With two spaces between them. */
    static Stream<String> waysAround() {
        return """
                /api/adoption/actuator/health  /api/adoption  /api/adoption/  /api/adoption/v1/../actuator/health
                /api/adoption/v1/..  /api/adoption/v1/./actors  /api/adoption/v1/%2e%2e/actuator/health
                /api/adoption/%2e%2e/actuator/health  /api/adoption/v1/%2E%2E%2Factuator
                /api/adoption/v1/.%2e/actuator  /api/adoption/v1//actors  /api/adoption//v1/actors
                //api/adoption/v1/actors  /api/adoption/v1/a%2Fb  /api/adoption/v1/a%5cb  /api/adoption/v1/a%252e
                /api/adoption/v1/actors;jsessionid=1  /api/adoption/v1;x/actors  /api/adoption/v1/a%3bb
                /api/adoption/v1/a%00b  /api/adoption/v1/a%0d%0aX:%20y  /api/adoption/v1/a b
                /api/adoption@example.org/v1/actors  /api/other/v1/actors  /api/roadmap/http://example.org/
                /api/reporting/actuator/health  /api/reporting/v1/../actuator/health
                /api/reporting/v1/%2e%2e/actuator/health  /api/reporting/pxwebapi/../actuator/health
                /api/reporting/api/adoption/v1/actors  /api/reporting/  /api/reporting/error
                """.lines().flatMap(line -> Stream.of(line.split("  ")));
    }

    @ParameterizedTest
    @MethodSource("waysAround")
    void what_is_no_answer_is_reached_by_no_way_around(String address) throws IOException {
        assertThat(browser().get(address)).containsPattern("^HTTP/1.1 40[04]").doesNotContain("UP", "\"at\"");
        assertThat(ADOPTION.asked()).isEmpty();
        assertThat(INITIATIVE.asked()).isEmpty();
    }

    @Test
    void no_meter_is_labelled_by_what_was_asked() throws IOException {
        browser().get("/api/adoption/v1/actors/m-4601");
        browser().get("/api/reporting/v1/coverage?service=kjernejournal&group=kommune");

        assertThat(browser().get("/actuator/prometheus"))
                .contains("uri=\"/api/adoption/v1/**\"", "uri=\"/v1/coverage\"")
                .doesNotContain("m-4601");
    }

    private Browser browser() {
        return new Browser(port);
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    private static StandIn standIn() {
        try {
            return new StandIn();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
