package no.utbredt.edge.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import no.utbredt.edge.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Checks proofs of possession. The library reads a proof, its type, its key and its signature; what it says is checked by our own
 * rules, and that it was not used before is decided by a store all instances share, last of all: a proof that is refused is not used.
 */
final class Proofs implements JwtDecoderFactory<DPoPProofContext> {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    /** How far the clocks of two instances may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final DPoPProofJwtDecoderFactory signed = new DPoPProofJwtDecoderFactory();
    private final TokenSettings.Proofs settings;
    private final ProofRules rules;
    private final UsedProofs used;
    private final InstantSource clock;

    Proofs(TokenSettings.Proofs settings, UsedProofs used, InstantSource clock) {
        this.settings = settings;
        this.rules = new ProofRules(settings, clock);
        this.used = used;
        this.clock = clock;
        signed.setJwtValidatorFactory(shown -> proof -> OAuth2TokenValidatorResult.success());
    }

    /** {@inheritDoc} */
    @Override
    public JwtDecoder createDecoder(DPoPProofContext shown) {
        BoundToken token = BoundToken.of(shown.getAccessToken());
        return proof -> {
            Jwt read = read(shown, proof);
            use(token.key(), check(shown, token, proof));
            return read;
        };
    }

    private Jwt read(DPoPProofContext shown, String proof) {
        try {
            return signed.createDecoder(shown).decode(proof);
        } catch (JwtException e) {
            throw ProofFlaw.UNREADABLE.refused();
        }
    }

    /** Its {@code jti}, when it says what it must. */
    private String check(DPoPProofContext shown, BoundToken token, String proof) {
        try {
            return rules.check(SignedJWT.parse(proof), token, shown);
        } catch (ParseException | JOSEException e) {
            throw ProofFlaw.UNREADABLE.refused();
        }
    }

    private void use(String key, String jti) {
        Instant until =
                clock.instant().plus(settings.oldest()).plus(settings.ahead()).plus(CLOCKS);
        boolean fresh;
        try {
            fresh = used.take(ProofRules.digest(key + " " + jti), until);
        } catch (Refused full) {
            throw full;
        } catch (RuntimeException away) {
            LOG.warn("it cannot be known whether a proof was used: {}", away.toString());
            throw ProofFlaw.unknown();
        }
        if (!fresh) {
            throw ProofFlaw.USED.refused();
        }
    }
}
