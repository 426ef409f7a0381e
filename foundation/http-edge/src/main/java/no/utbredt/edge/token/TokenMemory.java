package no.utbredt.edge.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens whose signature has been checked, so that a client who sends the same token with each report is not checked anew
 * each time: the check of an RSA signature is a fifth of what one report costs. A token is asked about again when its lifetime ends,
 * and after five minutes in any case, as the issuer's keys are; a token that was refused is never remembered. Only a digest of the
 * token is kept, of at most 10,000 tokens.
 */
final class TokenMemory implements JwtDecoder {

    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> verified;

    TokenMemory(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(ticker(clock))
                .build();
    }

    /** {@inheritDoc} */
    @Override
    public Jwt decode(String token) {
        String digest = digest(token);
        Jwt known = verified.getIfPresent(digest);
        if (known != null && within(known)) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        verified.put(digest, decoded);
        return decoded;
    }

    /** Stricter than the decoder, which knows a leeway: near its end a token is checked each time. */
    private boolean within(Jwt token) {
        return token.getExpiresAt() != null && clock.instant().isBefore(token.getExpiresAt());
    }

    private static Ticker ticker(Clock clock) {
        return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
