package no.utbredt.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssertionsTest {

    private static final String ISSUER = "http://127.0.0.1:8090";
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    private final ECKey cgm = made();
    private final Assertions assertions = new Assertions(Map.of("cgm-local", cgm.toPublicJWK()), ISSUER);

    @Test
    void what_a_client_signs_with_its_key_is_believed() {
        assertThat(signed(cgm, claims -> {})).contains("cgm-local");
    }

    @Test
    void another_key_subject_audience_or_no_id_is_not() {
        assertThat(signed(made(), claims -> {})).isEmpty();
        assertThat(signed(cgm, claims -> claims.subject("dips-local"))).isEmpty();
        assertThat(signed(cgm, claims -> claims.issuer("dips-local"))).isEmpty();
        assertThat(signed(cgm, claims -> claims.audience(ISSUER + "/connect/token")))
                .isEmpty();
        assertThat(signed(cgm, claims -> claims.jwtID(null))).isEmpty();
        assertThat(assertions.client("a.b.c", NOW)).isEmpty();
    }

    @Test
    void what_has_ended_or_ends_later_than_in_a_minute_or_never_is_not() {
        assertThat(signed(cgm, claims -> claims.expirationTime(Date.from(NOW.minusSeconds(10)))))
                .isEmpty();
        assertThat(signed(cgm, claims -> claims.expirationTime(Date.from(NOW.plusSeconds(120)))))
                .isEmpty();
        assertThat(signed(cgm, claims -> claims.expirationTime(null))).isEmpty();
    }

    @Test
    void a_clients_key_is_made_once_for_its_owner_alone(@TempDir Path folder) throws Exception {
        Properties one = new Properties();
        one.setProperty("cgm-local.secret", "local-only-cgm-local");

        Map<String, ECKey> first = ClientKeys.in(folder, Clients.of(one));

        assertThat(ClientKeys.in(folder, Clients.of(one))).isEqualTo(first);
        assertThat(first.get("cgm-local")).matches(key -> !key.isPrivate());
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("clients/cgm-local.json"))))
                .isEqualTo("rw-------");
    }

    private Optional<String> signed(ECKey key, Consumer<JWTClaimsSet.Builder> otherwise) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("cgm-local")
                .subject("cgm-local")
                .audience(ISSUER)
                .jwtID("1")
                .expirationTime(Date.from(NOW.plusSeconds(30)));
        otherwise.accept(claims);
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims.build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return assertions.client(jwt.serialize(), NOW);
    }

    private static ECKey made() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
