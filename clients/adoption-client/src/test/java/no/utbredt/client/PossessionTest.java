package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import no.utbredt.client.Script.Heard;
import no.utbredt.client.Script.Line;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.ClientCredentials;
import no.utbredt.client.token.PossessionKey;
import no.utbredt.client.token.Secret;
import org.junit.jupiter.api.Test;

/** Tokens bound to a key of the client's own. */
class PossessionTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final Line BOUND =
            Line.json(200, "{\"access_token\":\"t1\",\"token_type\":\"DPoP\",\"expires_in\":3600}");
    private static final ReportName NAME = new ReportName("urn:utbredt:client:cgm-local:epj", "1");

    @Test
    void each_request_has_a_proof_of_its_own_by_the_key_the_token_was_asked_for_with() throws Exception {
        try (Script token = new Script(BOUND);
                Script issuer = new Script(discovery(token));
                Script service = new Script(Line.problem(404, "report-not-known"))) {
            AdoptionClient client = client(service, tokens(issuer).boundTo(PossessionKey.made()));

            client.verdict(NAME);
            client.verdict(NAME);

            SignedJWT asked = verified(token.heard().get(0));
            SignedJWT first = verified(service.heard().get(0));
            SignedJWT second = verified(service.heard().get(1));
            assertThat(service.heard()).extracting(Heard::authorization).containsOnly("DPoP t1");
            assertThat(first.getHeader().getJWK()).isEqualTo(asked.getHeader().getJWK());
            JWTClaimsSet said = first.getJWTClaimsSet();
            assertThat(said.getClaim("htm")).isEqualTo("GET");
            assertThat(said.getClaim("htu")).isEqualTo(service.address() + "/v1/reports/verdict");
            assertThat(said.getClaim("ath")).isEqualTo(hash("t1"));
            assertThat(said.getIssueTime()).isEqualTo(Date.from(NOW));
            assertThat(said.getJWTID())
                    .isNotBlank()
                    .isNotEqualTo(second.getJWTClaimsSet().getJWTID());
            assertThat(asked.getJWTClaimsSet().getClaim("htu")).isEqualTo(token.address() + "/connect/token");
        }
    }

    @Test
    void an_issuer_that_wants_a_nonce_is_asked_again_with_it_and_another_proof() throws Exception {
        try (Script token = new Script(
                        Line.json(400, "{\"error\":\"use_dpop_nonce\"}").with("DPoP-Nonce", "n1"), BOUND);
                Script issuer = new Script(discovery(token))) {
            assertThat(tokens(issuer).boundTo(PossessionKey.made()).get()).contains("t1");

            JWTClaimsSet first = verified(token.heard().get(0)).getJWTClaimsSet();
            JWTClaimsSet second = verified(token.heard().get(1)).getJWTClaimsSet();
            assertThat(first.getClaim("nonce")).isNull();
            assertThat(second.getClaim("nonce")).isEqualTo("n1");
            assertThat(second.getJWTID()).isNotEqualTo(first.getJWTID());
        }
    }

    @Test
    void where_the_issuer_binds_nothing_or_no_key_is_there_a_token_is_shown_as_bearer() throws Exception {
        try (Script token = new Script(
                        Line.json(200, "{\"access_token\":\"t1\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
                Script issuer = new Script(discovery(token));
                Script service = new Script(Line.problem(404, "report-not-known"))) {
            client(service, tokens(issuer).boundTo(PossessionKey.made())).verdict(NAME);
            client(service, tokens(issuer)).verdict(NAME);

            assertThat(service.heard()).extracting(Heard::authorization).containsOnly("Bearer t1");
            assertThat(service.heard()).extracting(Heard::proof).containsOnly("");
            assertThat(token.heard().get(1).proof()).isEmpty();
        }
    }

    private static SignedJWT verified(Heard heard) throws Exception {
        SignedJWT proof = SignedJWT.parse(heard.proof());
        ECKey key = proof.getHeader().getJWK().toECKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(proof.getHeader().getType()).hasToString("dpop+jwt");
        assertThat(proof.verify(new ECDSAVerifier(key))).isTrue();
        return proof;
    }

    private static String hash(String token) throws Exception {
        return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)))
                .toString();
    }

    private static AdoptionClient client(Script service, ClientCredentials tokens) {
        return new AdoptionClient(service.address(), tokens, "urn:utbredt:client:cgm-local:epj", Patience.NONE);
    }

    private static ClientCredentials tokens(Script issuer) {
        return new ClientCredentials(
                issuer.address().toString(),
                "cgm-local",
                new Secret("local-only"),
                "",
                Patience.NONE,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Line discovery(Script token) {
        return Line.json(
                200,
                "{\"issuer\":\"https://helseid.example\",\"token_endpoint\":\"%s/connect/token\"}"
                        .formatted(token.address()));
    }
}
