package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.ECKey;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.Jwt;

/** Each check of RFC 9449, section 4.3, on real proofs. */
class ProofsTest {

    private final Set<String> used = new HashSet<>();
    private final Proofs proofs =
            new Proofs(SomeProofs.settings(), (proof, until) -> used.add(proof), () -> WrongProofs.NOW);

    @Test
    void a_proof_for_the_request_is_believed_once() {
        String proof = SomeProofs.proof("POST", WrongProofs.ADDRESS, WrongProofs.TOKEN, WrongProofs.NOW);

        assertThat(decode(proof)).isNotNull();
        assertThat(refusal(proof).code()).isEqualTo("proof-replayed");
    }

    @Test
    void the_same_jti_of_another_key_is_another_proof_and_of_the_same_key_is_none() {
        decode(WrongProofs.signed(claims -> claims.jwtID("1")));

        assertThat(refusal(WrongProofs.signed(
                                claims -> claims.jwtID("1").issueTime(Date.from(WrongProofs.NOW.minusSeconds(1)))))
                        .code())
                .isEqualTo("proof-replayed");
        String others = SomeProofs.signed(
                WrongProofs.OTHER,
                SomeProofs.header(WrongProofs.OTHER),
                WrongProofs.claims().jwtID("1").build());
        assertThat(proofs.createDecoder(shown(boundTo(WrongProofs.OTHER), others))
                        .decode(others))
                .isNotNull();
    }

    @Test
    void a_proof_that_is_refused_is_not_used() {
        refusal(WrongProofs.signed(claims -> claims.jwtID("1").claim("htm", "GET")));

        assertThat(decode(WrongProofs.signed(claims -> claims.jwtID("1")))).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.utbredt.edge.token.WrongProofs#all")
    void is_not_believed(String what, String proof, String because) {
        assertThat(refusal(proof))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("proof-invalid"))
                .satisfies(problem -> assertThat(problem.detail()).contains(because));
        assertThat(used).isEmpty();
    }

    @Test
    void what_is_as_old_as_may_be_or_as_early_is_believed() {
        assertThat(decode(WrongProofs.signed(claims -> claims.issueTime(Date.from(WrongProofs.NOW.minusSeconds(60))))))
                .isNotNull();
        assertThat(decode(WrongProofs.signed(claims -> claims.issueTime(Date.from(WrongProofs.NOW.plusSeconds(5))))))
                .isNotNull();
        assertThat(decode(WrongProofs.signed(claims -> claims.jwtID("x".repeat(256)))))
                .isNotNull();
    }

    @Test
    void an_address_is_compared_without_query_and_as_it_is_meant() {
        for (String same : new String[] {
            WrongProofs.ADDRESS + "?wait=5#x",
            "HTTPS://UTBREDT.example:443/v1/reports",
            "https://utbredt.example/v1/./%72eports"
        }) {
            assertThat(decode(WrongProofs.signed(SomeProofs.with("htu", same))))
                    .as(same)
                    .isNotNull();
        }
    }

    @Test
    void a_token_that_is_bound_to_no_key_proves_nothing() {
        String proof = SomeProofs.proof("POST", WrongProofs.ADDRESS, WrongProofs.TOKEN, WrongProofs.NOW);

        assertThatThrownBy(() -> proofs.createDecoder(shown(Map.of(), proof)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void when_it_cannot_be_known_whether_a_proof_was_used_it_is_refused_for_now() {
        Proofs away = new Proofs(
                SomeProofs.settings(),
                (proof, until) -> {
                    throw new IllegalStateException("away");
                },
                () -> WrongProofs.NOW);
        String proof = SomeProofs.proof("POST", WrongProofs.ADDRESS, WrongProofs.TOKEN, WrongProofs.NOW);

        assertThatThrownBy(() -> away.createDecoder(shown(boundTo(SomeProofs.KEY), proof))
                        .decode(proof))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.headers()).containsKey("Retry-After");
                });
    }

    @Test
    void a_used_proof_is_remembered_for_as_long_as_it_would_be_believed() {
        Proofs remembering = new Proofs(
                SomeProofs.settings(),
                (proof, until) -> {
                    assertThat(until).isAfterOrEqualTo(WrongProofs.NOW.plusSeconds(65));
                    assertThat(proof).matches("[A-Za-z0-9_-]{43}");
                    return true;
                },
                () -> WrongProofs.NOW);
        String proof = WrongProofs.signed(claims -> claims.issueTime(Date.from(WrongProofs.NOW.plusSeconds(5))));

        assertThat(remembering
                        .createDecoder(shown(boundTo(SomeProofs.KEY), proof))
                        .decode(proof))
                .isNotNull();
    }

    private Jwt decode(String proof) {
        return proofs.createDecoder(shown(boundTo(SomeProofs.KEY), proof)).decode(proof);
    }

    private Problem refusal(String proof) {
        Refused refused = catchThrowableOfType(Refused.class, () -> decode(proof));
        assertThat(refused).as("refusal").isNotNull();
        return refused.problem();
    }

    private static Map<String, Object> boundTo(ECKey key) {
        return Map.of("cnf", Map.of("jkt", SomeProofs.thumbprint(key)));
    }

    private static DPoPProofContext shown(Map<String, Object> claims, String proof) {
        Jwt.Builder token =
                Jwt.withTokenValue(WrongProofs.TOKEN).header("alg", "RS256").claim("client_id", "cgm");
        claims.forEach(token::claim);
        return DPoPProofContext.withDPoPProof(proof)
                .accessToken(token.build())
                .method("POST")
                .targetUri(WrongProofs.ADDRESS)
                .build();
    }
}
