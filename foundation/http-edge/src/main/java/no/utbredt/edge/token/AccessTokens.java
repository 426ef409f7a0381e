package no.utbredt.edge.token;

import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What an access token must say (HelseID, RFC 9068): our issuer exactly, our audience, a lifetime, a type, no proof-of-possession. */
final class AccessTokens {

    private static final Duration SKEW = Duration.ofSeconds(10);

    private AccessTokens() {}

    static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        JwtTimestampValidator lifetime = new JwtTimestampValidator(SKEW);
        lifetime.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(issuer),
                lifetime,
                type(),
                token ->
                        check(token.getAudience() != null && token.getAudience().contains(audience), "aud"),
                token -> check(token.getClaimAsString("client_id") != null, "client_id"),
                token -> check(!bound(token), "cnf")));
    }

    private static JwtTypeValidator type() {
        JwtTypeValidator type = new JwtTypeValidator(List.of("at+jwt", "JWT"));
        type.setAllowEmpty(false);
        return type;
    }

    /** A token bound to a key or a certificate (RFC 7800, 8705, 9449) is worthless without its proof; sent as Bearer it has been taken from somebody. */
    private static boolean bound(Jwt token) {
        return token.hasClaim("cnf");
    }

    private static OAuth2TokenValidatorResult check(boolean holds, String claim) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The " + claim + " claim is not valid", null));
    }
}
