package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import no.utbredt.edge.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens bound to a key at a door: with their proof they are let in, in every other way they are not. */
@ActiveProfiles(ProvenHouse.NAME)
@SpringBootTest(
        classes = ProvenHouse.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "utbredt.tokens.proofs.algorithms=ES256,PS256")
class ProvenTokensTest {

    private static final String ALGS = "algs=\"ES256 PS256\"";

    @LocalServerPort
    private int port;

    @Autowired
    private ProvenHouse.Memory memory;

    @Test
    void a_bound_token_with_its_proof_is_let_in_once() throws Exception {
        String proof = proof("bound");

        assertThat(send("DPoP bound", proof).body()).isEqualTo("in, cgm");

        HttpResponse<String> again = send("DPoP bound", proof);
        assertThat(code(again)).isEqualTo("proof-replayed");
        assertThat(challenge(again)).isEqualTo("DPoP error=\"invalid_dpop_proof\", " + ALGS);
    }

    @Test
    void a_token_that_is_remembered_is_let_in_with_a_proof_alone() throws Exception {
        assertThat(send("DPoP bound", proof("bound")).statusCode()).isEqualTo(200);

        assertThat(code(send("DPoP bound", proof("another")))).isEqualTo("proof-invalid");
        assertThat(code(send("DPoP bound"))).isEqualTo("proof-missing");
        assertThat(send("dpop bound", proof("bound")).statusCode()).isEqualTo(200);
    }

    @Test
    void two_proofs_are_none() throws Exception {
        HttpResponse<String> answer = send("DPoP bound", proof("bound"), proof("bound"));

        assertThat(code(answer)).isEqualTo("proof-missing");
        assertThat(challenge(answer)).contains("invalid_dpop_proof");
    }

    @Test
    void a_proof_of_many_characters_is_not_read() throws Exception {
        assertThat(code(send("DPoP bound", "x".repeat(4_097)))).isEqualTo("proof-missing");
        assertThat(code(send("DPoP bound", "x".repeat(4_096)))).isEqualTo("proof-invalid");
    }

    @Test
    void a_bound_token_as_bearer_has_been_taken_from_somebody() throws Exception {
        for (String[] proofs : new String[][] {{}, {proof("bound")}}) {
            HttpResponse<String> answer = send("Bearer bound", proofs);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("token-invalid");
            assertThat(challenge(answer)).contains("Bearer error=\"invalid_token\"", "DPoP " + ALGS);
        }
    }

    @Test
    void a_token_bound_to_nothing_is_taken_as_bearer_and_refused_with_a_proof() throws Exception {
        assertThat(send("Bearer loose").body()).isEqualTo("in, cgm");

        HttpResponse<String> answer = send("DPoP loose", proof("loose"));
        assertThat(code(answer)).isEqualTo("token-invalid");
        assertThat(challenge(answer)).isEqualTo("DPoP error=\"invalid_token\", " + ALGS);
    }

    @Test
    void a_token_that_is_not_believed_is_refused_whatever_proof_comes_with_it() throws Exception {
        assertThat(code(send("DPoP forged", proof("forged")))).isEqualTo("token-invalid");
        assertThat(code(send("DPoP forged,bound", proof("bound")))).isEqualTo("token-invalid");
    }

    @Test
    void whoever_shows_nothing_or_something_else_is_told_of_both_ways() throws Exception {
        assertThat(code(send(null))).isEqualTo("token-missing");
        assertThat(challenge(send(null))).contains("Bearer", "DPoP " + ALGS);
        assertThat(code(send("Basic x"))).isEqualTo("token-scheme");
        assertThat(challenge(send("Basic x"))).contains("Bearer", "DPoP " + ALGS);
    }

    @Test
    void a_scope_that_is_missing_is_told_in_the_scheme_it_was_asked_in() throws Exception {
        HttpResponse<String> answer = send("DPoP scopeless", proof("scopeless"));

        assertThat(code(answer)).isEqualTo("scope-missing");
        assertThat(challenge(answer)).isEqualTo("DPoP error=\"insufficient_scope\", " + ALGS);
    }

    @Test
    void while_the_store_is_away_nobody_is_let_in_with_a_proof() throws Exception {
        memory.away.set(true);
        try {
            HttpResponse<String> answer = send("DPoP bound", proof("bound"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(code(answer)).isEqualTo("store-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        } finally {
            memory.away.set(false);
        }
    }

    @Test
    void the_metadata_says_that_proofs_are_taken() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + port + "/.well-known/oauth-protected-resource"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        JsonNode said = new JsonMapper().readTree(answer.body());

        assertThat(said.path("dpop_signing_alg_values_supported").toString()).isEqualTo("[\"ES256\",\"PS256\"]");
        assertThat(said.path("dpop_bound_access_tokens_required").asBoolean(true))
                .isFalse();
    }

    private String proof(String token) {
        return SomeProofs.proof("POST", address(), token, Instant.now());
    }

    private String address() {
        return "http://localhost:" + port + "/v1/proven";
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        return new JsonMapper().readTree(answer.body()).path("code").asString("");
    }

    private static String challenge(HttpResponse<String> answer) {
        return String.join(" | ", answer.headers().allValues("WWW-Authenticate"));
    }

    private HttpResponse<String> send(@Nullable String authorization, String... proofs) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + "?x=1")).POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        for (String proof : proofs) {
            request.header("DPoP", proof);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
