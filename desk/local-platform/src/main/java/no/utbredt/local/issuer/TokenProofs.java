package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proofs of possession at the token endpoint (RFC 9449, section 5): whoever sends one has the token bound to its key. */
final class TokenProofs {

    static final List<String> ALGORITHMS = Stream.of(
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512)
            .map(JWSAlgorithm::getName)
            .toList();

    private static final JOSEObjectType TYPE = new JOSEObjectType("dpop+jwt");
    private static final Duration OLDEST = Duration.ofMinutes(1);
    private static final Duration LEEWAY = Duration.ofSeconds(5);
    private static final int LONGEST_NAME = 256;
    private static final int MOST = 100_000;

    private final String address;
    private final Map<String, Instant> used = new HashMap<>();

    /** @param address of the token endpoint, as it is called */
    TokenProofs(String address) {
        this.address = address;
    }

    /** The thumbprint of the key a proof proves; empty unless everything about it is right and it was not used before. */
    Optional<String> key(String proof, Instant now) {
        try {
            SignedJWT signed = SignedJWT.parse(proof);
            String key = thumbprint(signed);
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            boolean right = "POST".equals(claims.getStringClaim("htm"))
                    && address.equals(claims.getStringClaim("htu"))
                    && isFresh(claims.getIssueTime(), now)
                    && take(key, claims.getJWTID(), now);
            return right ? Optional.of(key) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static String thumbprint(SignedJWT proof) throws JOSEException {
        JWK key = proof.getHeader().getJWK();
        boolean right = TYPE.equals(proof.getHeader().getType())
                && ALGORITHMS.contains(proof.getHeader().getAlgorithm().getName())
                && key instanceof AsymmetricJWK asymmetric
                && !key.isPrivate()
                && proof.verify(
                        new DefaultJWSVerifierFactory().createJWSVerifier(proof.getHeader(), asymmetric.toPublicKey()));
        if (!right) {
            throw new JOSEException("not signed by the key it names");
        }
        return key.computeThumbprint().toString();
    }

    private static boolean isFresh(@Nullable Date made, Instant now) {
        return made != null
                && !made.toInstant().isBefore(now.minus(OLDEST))
                && !made.toInstant().isAfter(now.plus(LEEWAY));
    }

    private synchronized boolean take(String key, @Nullable String name, Instant now) {
        used.values().removeIf(now::isAfter);
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && used.size() < MOST
                && used.putIfAbsent(key + " " + name, now.plus(OLDEST).plus(LEEWAY)) == null;
    }
}
