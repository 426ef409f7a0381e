package no.utbredt.reporting.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import no.utbredt.local.issuer.Door;
import no.utbredt.local.issuer.Issuer;
import no.utbredt.reporting.origin.web.StandIn;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A browser signs in at a real issuer, writes through this origin, and signs out; what an attacker might try comes to nothing. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.data=../data",
            "utbredt.dashboard.at=classpath:/pages-built/",
            "utbredt.sign-in.client=dashboard-local",
            "utbredt.sign-in.subjects=steward-local,operator-local"
        })
@DirtiesContext
class SignInTest {

    private static final String SESSION = "utbredt-session";
    private static final String FILE = "/api/roadmap/v1/roadmap/files/a-b.yaml?dryRun=true";
    private static final StandIn ROADMAP = standIn();
    private static final StandIn ADOPTION = standIn();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // by the method before all
    private static Issuer issuer;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // by the method before each
    private Tab tab;

    @BeforeAll
    static void an_issuer() throws IOException {
        issuer = Issuer.start(folder, Door.onLoopback(free()), Optional.empty());
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static StandIn standIn() {
        try {
            return new StandIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void over() {
        issuer.close();
        ROADMAP.close();
        ADOPTION.close();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("utbredt.tokens.issuer", () -> issuer.uri());
        registry.add(
                "utbredt.sign-in.key",
                () -> folder.resolve("clients/dashboard-local.json").toString());
        registry.add("utbredt.origin.initiative", ROADMAP::address);
        registry.add("utbredt.origin.adoption", ADOPTION::address);
    }

    @BeforeEach
    void a_new_browser() {
        tab = new Tab(port);
        ROADMAP.asked().clear();
        ADOPTION.asked().clear();
    }

    @Test
    void whoever_has_signed_in_is_known_and_led_to_the_page_it_came_from() throws Exception {
        HttpResponse<String> back = tab.signIn("steward-local", "?til=/rediger/a-b?sprak=en");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Tab.location(back)).isEqualTo("/rediger/a-b?sprak=en");
        assertThat(tab.get("/api/session").body())
                .contains("\"organisation\":\"983544622\"", "\"client\":\"steward-local\"", "\"roles\":[\"STEWARD\"]")
                .contains("\"until\":");
    }

    @Test
    void nobody_has_signed_in_until_somebody_has_and_a_stranger_is_given_no_session() throws Exception {
        assertThat(tab.get("/api/session").body()).isEqualTo("{\"offered\":true,\"roles\":[]}");
        tab.get("/", "Accept", "text/html");
        tab.get("/v1/status");
        assertThat(tab.ask("PUT", FILE, "id: a-b").statusCode()).isEqualTo(401);
        assertThat(tab.ask("POST", "/api/session/sign-out", "").statusCode()).isEqualTo(401);
        assertThat(tab.cookies).isEmpty();
    }

    @Test
    void no_token_is_in_any_answer_or_cookie() throws Exception {
        tab.signIn("operator-local", "");
        tab.get("/api/session");
        tab.get("/", "Accept", "text/html");
        tab.ask("POST", "/api/session/sign-out", "", "X-CSRF-TOKEN", tab.csrf());

        assertThat(tab.everything).hasSizeGreaterThan(5).noneMatch(said -> said.contains("eyJ"));
    }

    @Test
    void cookies_are_kept_from_scripts_and_from_other_sites() throws Exception {
        assertThat(tab.get("/api/session/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("utbredt-sign-in=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=300");
        tab.signIn("steward-local", "");
        assertThat(tab.everything.getLast()).contains(SESSION + "=", "HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void the_session_has_another_name_after_signing_in_and_none_that_was_planted_is_taken() throws Exception {
        tab.cookies.put(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        tab.signIn("steward-local", "");
        String first = tab.cookies.get(SESSION);
        assertThat(first).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");

        tab.signIn("operator-local", "");
        assertThat(tab.cookies.get(SESSION)).isNotEqualTo(first);
        assertThat(tab.get("/api/session").body()).contains("operator-local");
        tab.cookies.put(SESSION, String.valueOf(first));
        assertThat(tab.get("/api/session").body()).doesNotContain("client");
    }

    @Test
    void signing_out_ends_the_session_and_leads_to_the_issuer() throws Exception {
        tab.signIn("steward-local", "");
        String session = String.valueOf(tab.cookies.get(SESSION));
        assertThat(tab.ask("POST", "/api/session/sign-out", "").statusCode()).isEqualTo(403);

        HttpResponse<String> out = tab.ask("POST", "/api/session/sign-out", "", "X-CSRF-TOKEN", tab.csrf());

        assertThat(out.body())
                .contains(issuer.uri() + "/connect/endsession?client_id=dashboard-local")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8083%2F");
        tab.cookies.put(SESSION, session);
        assertThat(tab.get("/api/session").body()).doesNotContain("client");
        assertThat(tab.ask("PUT", FILE, "id: a-b").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/%5Cexample.org",
                "%5C%5Cexample.org",
                "javascript:alert(1)",
                "example.org"
            })
    void nobody_is_led_elsewhere_after_signing_in(String page) throws Exception {
        assertThat(Tab.location(tab.signIn("steward-local", "?til=" + page))).isEqualTo("/");
    }

    @Test
    void a_way_back_that_another_browser_began_signs_nobody_in() throws Exception {
        String callback = new Tab(port).callback("operator-local", "");

        assertThat(Tab.location(tab.get(callback))).isEqualTo("/?innlogging=feilet");
        tab.get("/api/session/sign-in");
        assertThat(Tab.location(tab.get(callback))).isEqualTo("/?innlogging=feilet");
        assertThat(tab.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void a_way_back_is_gone_once() throws Exception {
        String callback = tab.callback("steward-local", "");
        String begun = String.valueOf(tab.cookies.get("utbredt-sign-in"));
        tab.get(callback);
        tab.cookies.clear();
        tab.cookies.put("utbredt-sign-in", begun);

        assertThat(Tab.location(tab.get(callback))).isEqualTo("/?innlogging=feilet");
    }

    @Test
    void whom_the_pages_do_not_admit_is_told_so_and_has_no_session() throws Exception {
        assertThat(Tab.location(tab.signIn("dips-local", ""))).isEqualTo("/?innlogging=ikke-tilgang");
        assertThat(tab.get("/api/session").body()).doesNotContain("client");
    }

    @Test
    void what_is_written_goes_on_with_the_sessions_token_and_comes_back_unchanged() throws Exception {
        tab.signIn("steward-local", "");

        HttpResponse<String> answer = tab.ask(
                "PUT",
                FILE,
                "id: a-b",
                "X-CSRF-TOKEN",
                tab.csrf(),
                "If-Match",
                "\"1-6\"",
                "Content-Type",
                "application/yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1-7\"");
        StandIn.Asked asked = ROADMAP.asked().element();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.address()).isEqualTo("/v1/roadmap/files/a-b.yaml?dryRun=true");
        assertThat(asked.body()).isEqualTo("id: a-b");
        assertThat(asked.headers().get("If-Match")).containsExactly("\"1-6\"");
        assertThat(asked.headers().get("Content-Type")).containsExactly("application/yaml");
        assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer eyJ");
        assertThat(asked.headers()).doesNotContainKeys("Cookie", "X-csrf-token");
    }

    @ParameterizedTest
    @CsvSource({"'', csrf-token-missing", "guess, csrf-token-missing"})
    void a_page_of_others_writes_nothing(String csrf, String code) throws Exception {
        tab.signIn("steward-local", "");

        HttpResponse<String> answer = tab.ask("PUT", FILE, "id: a-b", "X-CSRF-TOKEN", csrf);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(code);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ROADMAP.asked()).isEmpty();
    }

    @Test
    void another_sessions_csrf_is_worth_nothing() throws Exception {
        Tab attacker = new Tab(port);
        attacker.signIn("operator-local", "");
        tab.signIn("steward-local", "");

        assertThat(tab.ask("PUT", FILE, "id: a-b", "X-CSRF-TOKEN", attacker.csrf())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_has_not_signed_in_writes_nothing_whatever_it_shows() throws Exception {
        assertThat(tab.ask("PUT", FILE, "id: a-b").body()).contains("not-signed-in");
        assertThat(tab.ask("PUT", FILE, "id: a-b", "Authorization", "Bearer a.b.c")
                        .statusCode())
                .isEqualTo(401);
        tab.signIn("steward-local", "");
        assertThat(tab.ask("PUT", FILE, "id: a-b", "Authorization", "Bearer a.b.c", "X-CSRF-TOKEN", tab.csrf())
                        .statusCode())
                .isEqualTo(401);
        assertThat(ROADMAP.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/adoption/v1/reports",
        "POST, /api/adoption/v1/reports?dryRun=false",
        "POST, /api/adoption/v1/reports?dryRun=true&dryRun=false",
        "POST, /api/adoption/v1/reports?dryRun=true&",
        "POST, /api/adoption/v1/reports?dryRun=tru%65",
        "PUT, /api/roadmap/v1/initiatives/a/b",
        "DELETE, /api/adoption/v1/reports/footnote",
        "PATCH, /api/roadmap/v1/initiatives/a",
        "POST, /api/adoption/v1/imports"
    })
    void what_is_not_for_browsers_is_not_passed_on(String method, String address) throws Exception {
        tab.signIn("operator-local", "");

        assertThat(tab.ask(method, address, "x", "X-CSRF-TOKEN", tab.csrf()).statusCode())
                .isIn(404, 405);
        assertThat(ADOPTION.asked()).isEmpty();
        assertThat(ROADMAP.asked()).isEmpty();
    }

    @Test
    void what_would_become_of_a_report_may_be_tried_and_nobody_elses_page_may_ask_it() throws Exception {
        String trial = "/api/adoption/v1/reports?dryRun=true";
        String form = "application/x-www-form-urlencoded";
        tab.signIn("operator-local", "");

        assertThat(tab.ask("POST", trial, "{}").statusCode()).isEqualTo(403);
        assertThat(tab.ask(
                                "POST",
                                "/api/adoption/v1/reports",
                                "dryRun=true",
                                "X-CSRF-TOKEN",
                                tab.csrf(),
                                "Content-Type",
                                form)
                        .statusCode())
                .isEqualTo(405);
        assertThat(ADOPTION.asked()).isEmpty();
        tab.ask("POST", trial, "{}", "X-CSRF-TOKEN", tab.csrf(), "Content-Type", "application/cloudevents+json");

        StandIn.Asked asked = ADOPTION.asked().element();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.address()).isEqualTo("/v1/reports?dryRun=true");
        assertThat(asked.body()).isEqualTo("{}");
        assertThat(asked.headers().get("Content-Type")).containsExactly("application/cloudevents+json");
    }

    @Test
    void an_operator_reads_what_the_public_may_not_and_no_other_origin_reads_it_along() throws Exception {
        String office = "/v1/actors/o-1/timeline";
        assertThat(tab.get(office).statusCode()).isEqualTo(403);
        tab.signIn("operator-local", "");

        HttpResponse<String> answer = tab.get("/api/reporting" + office);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        tab.get("/api/adoption/v1/actors/o-1");
        assertThat(ADOPTION.asked().element().headers().getFirst("Authorization"))
                .startsWith("Bearer eyJ");
    }

    @Test
    void pages_are_guarded_for_whoever_has_signed_in_as_for_others() throws Exception {
        tab.signIn("steward-local", "");

        for (String page : new String[] {"/", "/rediger/a-b", "/register"}) {
            HttpResponse<String> answer = tab.get(page, "Accept", "text/html");
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        }
    }
}
