package no.utbredt.edge.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Proofs each wrong in one way, and because of what they are to be refused. */
final class WrongProofs {

    static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    static final String ADDRESS = "https://utbredt.example/v1/reports";
    static final String TOKEN = "a.bound.token";
    static final ECKey OTHER = SomeProofs.key();

    private WrongProofs() {}

    static Stream<Arguments> all() throws Exception {
        String unreadable = "type dpop+jwt";
        return Stream.of(
                Arguments.of("no JWT", "a.b.c", unreadable),
                Arguments.of("no type", header(null, OTHER), unreadable),
                Arguments.of("another type", header("JWT", SomeProofs.KEY), unreadable),
                Arguments.of("a key that did not sign", unsigned(), unreadable),
                Arguments.of("a private key", privateKey(), unreadable),
                Arguments.of("no key", noKey(), unreadable),
                Arguments.of("a symmetric algorithm", symmetric(), unreadable),
                Arguments.of("no algorithm", new PlainJWT(claims().build()).serialize(), unreadable),
                Arguments.of("an algorithm that is not taken", rsa("RS256"), "its alg"),
                Arguments.of("another key", header("dpop+jwt", OTHER), "its key"),
                wrong("another method", SomeProofs.with("htm", "GET"), "its htm"),
                wrong("a method in small letters", SomeProofs.with("htm", "post"), "its htm"),
                wrong("no method", SomeProofs.with("htm", null), "its htm"),
                wrong("another path", SomeProofs.with("htu", ADDRESS + "/x"), "its htu"),
                wrong("another host", SomeProofs.with("htu", "https://other.example/v1/reports"), "its htu"),
                wrong("another scheme", SomeProofs.with("htu", "http://utbredt.example/v1/reports"), "its htu"),
                wrong("another port", SomeProofs.with("htu", "https://utbredt.example:8443/v1/reports"), "its htu"),
                wrong("no address", SomeProofs.with("htu", null), "its htu"),
                wrong("a number as address", SomeProofs.with("htu", 1), unreadable),
                wrong("another token", SomeProofs.with("ath", ProofRules.digest("another")), "its ath"),
                wrong("no token", SomeProofs.with("ath", null), "its ath"),
                wrong("no name", claims -> claims.jwtID(null), "its jti"),
                wrong("an empty name", claims -> claims.jwtID(" "), "its jti"),
                wrong("a long name", claims -> claims.jwtID("x".repeat(257)), "its jti"),
                wrong("too old", claims -> claims.issueTime(Date.from(NOW.minusSeconds(61))), "too long ago"),
                wrong("from the future", claims -> claims.issueTime(Date.from(NOW.plusSeconds(6))), "in the future"),
                wrong("no time", claims -> claims.issueTime(null), "no iat"),
                wrong(
                        "an end and no time",
                        claims -> claims.issueTime(null).expirationTime(Date.from(NOW.plusSeconds(1))),
                        "no iat"));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change, String because) {
        return Arguments.of(what, signed(change), because);
    }

    static JWTClaimsSet.Builder claims() {
        return SomeProofs.claims("POST", ADDRESS, TOKEN, NOW);
    }

    static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return SomeProofs.signed(
                SomeProofs.KEY,
                SomeProofs.header(SomeProofs.KEY),
                change.apply(claims()).build());
    }

    private static String header(@Nullable String type, ECKey key) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(key.toPublicJWK());
        return SomeProofs.signed(
                key,
                type == null
                        ? header.build()
                        : header.type(new JOSEObjectType(type)).build(),
                claims().build());
    }

    private static String unsigned() {
        return SomeProofs.signed(OTHER, SomeProofs.header(SomeProofs.KEY), claims().build());
    }

    /** Named as no library would: with the private part. */
    private static String privateKey() {
        return SomeProofs.signedRaw(
                SomeProofs.KEY,
                "{\"alg\":\"ES256\",\"typ\":\"dpop+jwt\",\"jwk\":" + SomeProofs.KEY.toJSONString() + "}",
                claims().build().toString());
    }

    private static String noKey() {
        return SomeProofs.signed(
                SomeProofs.KEY,
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("dpop+jwt"))
                        .build(),
                claims().build());
    }

    private static String symmetric() throws Exception {
        OctetSequenceKey key = new OctetSequenceKeyGenerator(256).generate();
        SignedJWT proof = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("dpop+jwt"))
                        .jwk(SomeProofs.KEY.toPublicJWK())
                        .build(),
                claims().build());
        proof.sign(new MACSigner(key));
        return proof.serialize();
    }

    private static String rsa(String algorithm) throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        SignedJWT proof = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                        .type(new JOSEObjectType("dpop+jwt"))
                        .jwk(key.toPublicJWK())
                        .build(),
                claims().build());
        proof.sign(new RSASSASigner(key));
        return proof.serialize();
    }
}
