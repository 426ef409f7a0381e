package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utbredt.client.Script.Line;
import no.utbredt.client.http.Patience;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.token.ClientCredentials;
import no.utbredt.client.token.PrivateKey;
import no.utbredt.client.token.Proof;
import no.utbredt.client.token.Secret;
import no.utbredt.client.token.Tenant;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @Test
    void a_client_proves_itself_with_an_assertion_as_helseid_wants_it() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        try (Script token = new Script(Line.json(200, "{\"access_token\":\"t1\",\"expires_in\":3600}"));
                Script issuer = new Script(discovery(token))) {
            ClientCredentials tokens = tokens(issuer, PrivateKey.ofJwk(key.toJSONString()));

            assertThat(tokens.get()).contains("t1");
            assertThat(tokens.get()).contains("t1");
            assertThat(token.heard()).hasSize(1);
            Map<String, String> form = form(token.heard().get(0).body());
            assertThat(form)
                    .containsEntry("grant_type", "client_credentials")
                    .containsEntry("scope", "utbredt:reports.write")
                    .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
            assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
            assertThat(assertion.getHeader().getKeyID()).isEqualTo("k1");
            assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly("https://helseid.example");
            assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("cgm-local");
            assertThat(assertion.getJWTClaimsSet().getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(30)));
        }
    }

    @Test
    void a_token_for_one_of_many_is_asked_for_in_the_signed_assertion_as_helseid_wants_it() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();
        try (Script token = new Script(Line.json(200, "{\"access_token\":\"t1\",\"expires_in\":3600}"));
                Script issuer = new Script(discovery(token))) {
            tokens(issuer, PrivateKey.ofJwk(key.toJSONString()))
                    .onBehalfOf(Tenant.ofOrganisation("964338531").withUnit("974557746"))
                    .get();

            Map<String, String> form = form(token.heard().get(0).body());
            assertThat(form).doesNotContainKey("authorization_details");
            assertThat(SignedJWT.parse(form.get("client_assertion"))
                            .getJWTClaimsSet()
                            .getClaim("authorization_details"))
                    .isEqualTo(details("urn:oid:1.0.6523", "NO:ORGNR:964338531:974557746"));
        }
    }

    @Test
    void a_client_of_one_organisation_asks_for_a_unit_and_with_a_secret_in_the_form() throws Exception {
        Map<String, String> form = new Secret("local-only")
                .form("cgm-local", "https://helseid.example", Optional.of(Tenant.ofUnit("974557746")), NOW);

        assertThat(JSONObjectUtils.parse(form.get("authorization_details")))
                .isEqualTo(details("urn:oid:2.16.578.1.12.4.1.4.101", "974557746"));
        assertThatIllegalArgumentException().isThrownBy(() -> Tenant.ofOrganisation("96433853"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tenant(null, null));
    }

    private static Map<String, Object> details(String system, String value) {
        return Map.of(
                "type",
                "helseid_authorization",
                "practitioner_role",
                Map.of("organization", Map.of("identifier", Map.of("system", system, "type", "ENH", "value", value))));
    }

    @Test
    void an_rsa_key_signs_too() throws Exception {
        String jwk = new RSAKeyGenerator(2048).generate().toJSONString();

        assertThat(PrivateKey.ofJwk(jwk).form("cgm-local", "https://helseid.example", Optional.empty(), NOW))
                .containsKey("client_assertion");
    }

    @Test
    void what_is_no_private_key_is_told_without_quoting_it() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateKey.ofJwk("hemmelig"))
                .withMessageContaining("JSON Web Key")
                .withMessageNotContaining("hemmelig");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateKey.ofJwk(key.toPublicJWK().toJSONString()))
                .withMessageContaining("public");
        assertThat(new Secret("hemmelig")).hasToString("Secret");
    }

    @Test
    void a_token_that_ends_soon_or_was_not_believed_is_fetched_anew() throws Exception {
        try (Script token = new Script(
                        Line.json(200, "{\"access_token\":\"t1\",\"expires_in\":20}"),
                        Line.json(200, "{\"access_token\":\"t2\",\"expires_in\":3600}"),
                        Line.json(200, "{\"access_token\":\"t3\",\"expires_in\":3600}"));
                Script issuer = new Script(discovery(token))) {
            ClientCredentials tokens = tokens(issuer, new Secret("local-only"));

            assertThat(tokens.get()).contains("t1");
            assertThat(tokens.get()).contains("t2");
            tokens.forget();
            assertThat(tokens.get()).contains("t3");
        }
    }

    @Test
    void who_gets_no_token_is_told_the_issuers_reason() throws Exception {
        try (Script token = new Script(
                        Line.json(401, "{\"error\":\"invalid_client\",\"error_description\":\"no such client\"}"));
                Script issuer = new Script(discovery(token))) {
            assertThatThrownBy(() -> tokens(issuer, new Secret("local-only")).get())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("invalid_client")
                    .hasMessageContaining("no such client");
        }
    }

    @Test
    void something_else_at_the_address_is_no_issuer() throws Exception {
        try (Script page = new Script(Line.json(200, "{}"))) {
            assertThatThrownBy(() -> tokens(page, new Secret("local-only")).get())
                    .isInstanceOf(Unreachable.class)
                    .hasMessageContaining("no token issuer");
        }
    }

    private static Line discovery(Script token) {
        return Line.json(
                200,
                "{\"issuer\":\"https://helseid.example\",\"token_endpoint\":\"%s/connect/token\"}"
                        .formatted(token.address()));
    }

    private static ClientCredentials tokens(Script issuer, Proof proof) {
        return new ClientCredentials(
                issuer.address() + "/",
                "cgm-local",
                proof,
                "utbredt:reports.write",
                Patience.NONE,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
