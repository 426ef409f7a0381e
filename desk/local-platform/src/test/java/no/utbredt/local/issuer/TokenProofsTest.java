package no.utbredt.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens bound to the key of whoever proves that it has one. */
class TokenProofsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String ADDRESS = "http://127.0.0.1:8090/connect/token";
    private static final ECKey KEY = key();
    private static final ECKey OTHER = key();
    private static final JWSHeader HEADER = header("dpop+jwt", KEY);

    @TempDir
    Path folder;

    private final TokenProofs proofs = new TokenProofs(ADDRESS);

    @Test
    void a_proof_proves_its_key_once() throws Exception {
        String proof = proof(KEY, HEADER, claims -> claims);

        assertThat(proofs.key(proof, NOW)).contains(KEY.computeThumbprint().toString());
        assertThat(proofs.key(proof, NOW)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void proves_nothing(String what, String proof) {
        assertThat(proofs.key(proof, NOW)).isEmpty();
    }

    static Stream<Arguments> wrong() throws JOSEException {
        return Stream.of(
                Arguments.of("no JWT", "a.b.c"),
                Arguments.of("another type", proof(KEY, header("JWT", KEY), claims -> claims)),
                Arguments.of("another's signature", proof(OTHER, HEADER, claims -> claims)),
                Arguments.of("another method", proof(KEY, HEADER, claims -> claims.claim("htm", "GET"))),
                Arguments.of("another address", proof(KEY, HEADER, claims -> claims.claim("htu", ADDRESS + "/x"))),
                Arguments.of("no name", proof(KEY, HEADER, claims -> claims.jwtID(null))),
                Arguments.of("no time", proof(KEY, HEADER, claims -> claims.issueTime(null))),
                Arguments.of("old", proof(KEY, HEADER, claims -> claims.issueTime(Date.from(NOW.minusSeconds(61))))),
                Arguments.of("early", proof(KEY, HEADER, claims -> claims.issueTime(Date.from(NOW.plusSeconds(6))))));
    }

    @Test
    void whoever_proves_a_key_gets_a_token_bound_to_it_and_a_wrong_proof_gets_none() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Issuer issuer = Issuer.start(folder, Door.onLoopback(port), Optional.empty())) {
            String address = issuer.uri() + "/connect/token";
            UnaryOperator<JWTClaimsSet.Builder> now =
                    claims -> claims.claim("htu", address).issueTime(Date.from(Instant.now()));

            Map<String, Object> given = ask(address, proof(KEY, HEADER, now));
            assertThat(given).containsEntry("token_type", "DPoP");
            JWTClaimsSet token =
                    SignedJWT.parse(String.valueOf(given.get("access_token"))).getJWTClaimsSet();
            assertThat(token.getJSONObjectClaim("cnf"))
                    .containsExactly(Map.entry("jkt", KEY.computeThumbprint().toString()));

            assertThat(ask(address, proof(OTHER, HEADER, now))).containsEntry("error", "invalid_dpop_proof");
            assertThat(ask(address, proof(KEY, HEADER, now), proof(KEY, HEADER, now)))
                    .containsEntry("error", "invalid_dpop_proof");
            assertThat(ask(address)).containsEntry("token_type", "Bearer");
        }
    }

    private static Map<String, Object> ask(String address, String... proofs) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=cgm-local&client_secret=local-only-cgm-local"));
        for (String proof : proofs) {
            request.header("DPoP", proof);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSONObjectUtils.parse(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        }
    }

    private static String proof(ECKey by, JWSHeader header, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        SignedJWT proof = new SignedJWT(
                header,
                change.apply(new JWTClaimsSet.Builder()
                                .jwtID(UUID.randomUUID().toString())
                                .claim("htm", "POST")
                                .claim("htu", ADDRESS)
                                .issueTime(Date.from(NOW)))
                        .build());
        proof.sign(new ECDSASigner(by));
        return proof.serialize();
    }

    private static JWSHeader header(String type, ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .jwk(key.toPublicJWK())
                .build();
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
