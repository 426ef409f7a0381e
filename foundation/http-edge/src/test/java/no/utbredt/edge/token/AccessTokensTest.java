package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Real tokens, signed: what is believed and what is not. */
class AccessTokensTest {

    private static final String ISSUER = "https://issuer.example/utbredt";
    private static final RSAKey KEY = key();
    private static final String THUMBPRINT = SomeProofs.thumbprint(SomeProofs.KEY);
    /** In seconds: longer than any machine takes from minting to checking. */
    private static final long AN_HOUR = 3_600;

    private static final Instant NOW = Instant.now();

    @Test
    void aTokenFromOurIssuerForUsIsBelieved() throws Exception {
        assertThat(decoder().decode(token(KEY, "at+jwt", claims -> claims)).getClaimAsString("client_id"))
                .isEqualTo("cgm-local");
        assertThat(decoder().decode(token(KEY, "JWT", claims -> claims))).isNotNull();
    }

    @Test
    void aTokenBoundToAKeyIsBelievedOnceItsProofIs() throws Exception {
        String token = token(KEY, "at+jwt", claims -> claims.claim("cnf", Map.of("jkt", THUMBPRINT)));
        assertThat(decoder().decode(token).getClaimAsMap("cnf")).containsEntry("jkt", THUMBPRINT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notBelieved")
    void isNotBelieved(String what, @Nullable String type, UnaryOperator<JWTClaimsSet.Builder> change)
            throws Exception {
        String token = token(KEY, type, change);
        assertThatThrownBy(() -> decoder().decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenWithOrganisationNumbersThatAreSomeIsBelieved() throws Exception {
        String token = token(
                KEY,
                "at+jwt",
                claims -> claims.claim(TokenHolder.ORGANISATION, "964338531")
                        .claim(TokenHolder.UNIT, "974557746")
                        .claim(TokenHolder.SUPPLIER, "999000010"));
        assertThat(TokenHolder.of(decoder().decode(token)).multiTenant()).isTrue();
    }

    @Test
    void ofAnExchangedTokenTheClientIsWhoseTokenWasExchanged() throws Exception {
        String token = token(KEY, "at+jwt", claims -> exchanged(claims, Map.of("client_id", "initiative")));
        assertThat(TokenHolder.of(decoder().decode(token)).client()).isEqualTo("loader");

        String other = token(KEY, "at+jwt", claims -> claims.claim("act", Map.of("client_id", "initiative")));
        assertThat(TokenHolder.of(decoder().decode(other)).client()).isEqualTo("cgm-local");
    }

    @Test
    void whoExchangedNothingIsNobodyElse() throws Exception {
        String token =
                token(KEY, "at+jwt", claims -> claims.claim("helseid://claims/client/original_client_id", "loader"));
        assertThat(TokenHolder.of(decoder().decode(token)).client()).isEqualTo("cgm-local");
    }

    private static JWTClaimsSet.Builder exchanged(JWTClaimsSet.Builder claims, Object by) {
        return claims.claim("client_id", "initiative")
                .claim("helseid://claims/client/original_client_id", "loader")
                .claim("act", by);
    }

    @Test
    void aTokenAnotherKeySignedIsNotBelieved() throws Exception {
        String token = token(key(), "at+jwt", claims -> claims);
        assertThatThrownBy(() -> decoder().decode(token)).isInstanceOf(JwtException.class);
    }

    static Stream<Arguments> notBelieved() {
        return Stream.of(
                wrong("another issuer", claims -> claims.issuer("https://issuer.example/")),
                wrong("another audience", claims -> claims.audience(List.of("somebody-else"))),
                wrong("no audience", claims -> claims.audience((String) null)),
                wrong("expired", claims -> claims.expirationTime(at(-AN_HOUR))),
                wrong("no lifetime", claims -> claims.expirationTime(null)),
                wrong("not valid yet", claims -> claims.notBeforeTime(at(AN_HOUR))),
                wrong("no client", claims -> claims.claim("client_id", null)),
                wrong("bound to a thumbprint that is none", claims -> claims.claim("cnf", Map.of("jkt", "thumbprint"))),
                wrong("bound to two things", claims -> claims.claim("cnf", Map.of("jkt", THUMBPRINT, "x5u", "x"))),
                wrong("bound to a certificate", claims -> claims.claim("cnf", Map.of("x5t#S256", "thumbprint"))),
                wrong("bound to nobody knows what", claims -> claims.claim("cnf", "something")),
                wrong(
                        "an organisation number that is none",
                        claims -> claims.claim(TokenHolder.ORGANISATION, "964338532")),
                wrong("a unit that is no text", claims -> claims.claim(TokenHolder.UNIT, 964338531)),
                wrong("a supplier with too few digits", claims -> claims.claim(TokenHolder.SUPPLIER, "96433853")),
                wrong("exchanged by somebody", claims -> exchanged(claims, Map.of("client_id", "somebody"))),
                wrong("exchanged by nobody", claims -> exchanged(claims, Map.of())),
                wrong("exchanged by a word", claims -> exchanged(claims, "initiative")),
                wrong(
                        "exchanged twice",
                        claims -> exchanged(claims, Map.of("client_id", "initiative", "act", Map.of()))),
                wrong(
                        "exchanged for a token of the one who exchanges",
                        claims -> claims.claim("client_id", "initiative")
                                .claim("act", Map.of("client_id", "initiative"))),
                Arguments.of("an id token", "id+jwt", UnaryOperator.<JWTClaimsSet.Builder>identity()),
                Arguments.of("no type", null, UnaryOperator.<JWTClaimsSet.Builder>identity()));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, "at+jwt", change);
    }

    private static NimbusJwtDecoder decoder() throws Exception {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey())
                .validateType(false)
                .build();
        decoder.setJwtValidator(AccessTokens.validator(ISSUER, "utbredt", List.of("initiative")));
        return decoder;
    }

    private static String token(RSAKey key, @Nullable String type, UnaryOperator<JWTClaimsSet.Builder> change)
            throws Exception {
        JWTClaimsSet.Builder claims = change.apply(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("utbredt")
                .issueTime(at(0))
                .notBeforeTime(at(0))
                .expirationTime(at(AN_HOUR))
                .claim("client_id", "cgm-local")
                .claim("scope", "utbredt:reports.write"));
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256);
        SignedJWT token = new SignedJWT(
                type == null
                        ? header.build()
                        : header.type(new JOSEObjectType(type)).build(),
                claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
