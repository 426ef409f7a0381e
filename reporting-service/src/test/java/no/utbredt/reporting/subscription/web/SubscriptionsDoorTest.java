package no.utbredt.reporting.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import no.utbredt.local.issuer.Door;
import no.utbredt.local.issuer.Issuer;
import no.utbredt.local.testing.LocalTokens;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.web.InMemoryApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may have what told to whom, with real tokens. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.data=../data",
            "utbredt.subscriptions.most-of-one=3"
        })
@DirtiesContext
class SubscriptionsDoorTest {

    private static final String PATH = "/v1/subscriptions";
    private static final String WANTED = "{\"sink\": \"https://hooks.example.org/a?b=c\"}";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // by the method before all
    private static Issuer issuer;

    @LocalServerPort
    private int port;

    @Autowired
    private Subscriptions subscriptions;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void an_issuer() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            int free = any.getLocalPort();
            any.close();
            issuer = Issuer.start(folder, Door.onLoopback(free), Optional.empty());
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

    @BeforeEach
    void nobody_is_told() {
        subscriptions.all().forEach(each -> subscriptions.remove(each.id()));
    }

    private HttpResponse<String> ask(String method, String path, @Nullable String client, String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (client != null) {
            request.header(
                    "Authorization", "Bearer " + LocalTokens.fetch(issuer.uri(), client, "local-only-" + client));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String registered(String client) throws Exception {
        return json(ask("POST", PATH, client, WANTED)).at("/subscription/id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void a_vendor_registers_one_and_is_told_its_secret_that_once() throws Exception {
        var answer = ask("POST", PATH, "cgm-local", """
                {"sink": "https://hooks.example.org/a", "types": ["source-silent", "coverage-changed"],
                 "services": ["kjernejournal"], "areas": ["pulje-1"]}""");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode told = json(answer);
        assertThat(told.at("/secret").asString()).startsWith("whsec_");
        assertThat(told.at("/subscription/owner").asString()).isEqualTo("999000010");
        assertThat(told.at("/subscription/state").asString()).isEqualTo("UNCONFIRMED");
        assertThat(told.at("/subscription/types").toString()).isEqualTo("[\"coverage-changed\",\"source-silent\"]");
        String at = answer.headers().firstValue("Location").orElseThrow();
        assertThat(at).isEqualTo(PATH + "/" + told.at("/subscription/id").asString());

        var again = ask("GET", at, "cgm-local", "");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
        assertThat(again.body()).doesNotContain("whsec_");
        assertThat(json(again).path("subscription")).isEqualTo(told.path("subscription"));
        assertThat(ask("GET", PATH, "cgm-local", "").body()).doesNotContain("whsec_");
    }

    @Test
    void what_is_another_organisations_is_not_there() throws Exception {
        String id = registered("cgm-local");

        assertThat(ask("GET", PATH + "/" + id, "dips-local", "").body()).contains("subscription-unknown");
        assertThat(ask("DELETE", PATH + "/" + id, "dips-local", "").statusCode())
                .isEqualTo(404);
        assertThat(json(ask("GET", PATH, "dips-local", ""))
                        .at("/subscriptions/total")
                        .asInt())
                .isZero();
        assertThat(subscriptions.all()).extracting(Subscription::id).containsExactly(id);
    }

    @Test
    void an_operator_sees_and_removes_all() throws Exception {
        String id = registered("cgm-local");
        registered("dips-local");

        assertThat(json(ask("GET", PATH, "operator-local", ""))
                        .at("/subscriptions/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(ask("DELETE", PATH + "/" + id, "operator-local", "").statusCode())
                .isEqualTo(204);
        assertThat(ask("GET", PATH + "/" + id, "cgm-local", "").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_without_a_token_or_an_organisation_is_answered() throws Exception {
        var without = ask("GET", PATH, null, "");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.body()).contains("token-missing");
        assertThat(ask("POST", PATH, null, WANTED).statusCode()).isEqualTo(401);
        assertThat(ask("DELETE", PATH + "/x", null, "").statusCode()).isEqualTo(401);

        var loader = ask("POST", PATH, "utbredt-loader", WANTED);
        assertThat(loader.statusCode()).isEqualTo(403);
        assertThat(loader.body()).contains("organisation-missing");
    }

    @Test
    void an_organisation_has_as_many_as_it_may_and_no_more() throws Exception {
        for (int one = 0; one < 3; one++) {
            registered("cgm-local");
        }
        var more = ask("POST", PATH, "cgm-local", WANTED);

        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(more.body()).contains("subscriptions-full").contains("at most 3");
        assertThat(ask("POST", PATH, "dips-local", WANTED).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "http://hooks.example.org/; sink-invalid",
                "https:///nowhere; sink-invalid",
                "https://user@hooks.example.org/; sink-invalid",
                "https://hooks.example.org/#here; sink-invalid",
                "ftp://hooks.example.org/; sink-invalid",
                "hooks; sink-invalid",
            })
    void only_an_https_address_is_told(String sink, String code) throws Exception {
        var answer = ask("POST", PATH, "cgm-local", "{\"sink\": \"" + sink + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'sink': 'https://a.no/', 'types': ['x']}; 400; types-invalid",
                "{'sink': 'https://a.no/', 'types': 'x'}; 400; subscription-invalid",
                "{'sink': 'https://a.no/', 'services': [1]}; 400; subscription-invalid",
                "{'sink': 'https://a.no/', 'services': ['x']}; 404; service-unknown",
                "{'sink': 'https://a.no/', 'areas': ['x']}; 404; area-unknown",
                "{'sink': 'https://a.no/', 'typs': []}; 400; parameter-unknown",
                "[]; 400; subscription-invalid",
                "{; 400; subscription-invalid"
            })
    void what_cannot_be_read_is_refused_with_what_would_be_right(String body, int status, String code)
            throws Exception {
        var answer = ask("POST", PATH, "cgm-local", body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(subscriptions.all()).isEmpty();
    }
}
