package no.utbredt.edge.token;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.utbredt.vocabulary.CheckDigit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * What an access token must say (HelseID, RFC 9068): our issuer exactly, our audience, a lifetime, a type, no binding but to a key, and
 * organisation numbers that are some.
 */
final class AccessTokens {

    private static final Duration SKEW = Duration.ofSeconds(10);

    /** SHA-256 in base64url without padding (RFC 7638). */
    private static final Pattern THUMBPRINT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private AccessTokens() {}

    /** @param actors clients that may come with a token they exchanged */
    static OAuth2TokenValidator<Jwt> validator(String issuer, String audience, List<String> actors) {
        JwtTimestampValidator lifetime = new JwtTimestampValidator(SKEW);
        lifetime.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(issuer),
                lifetime,
                type(),
                token ->
                        check(token.getAudience() != null && token.getAudience().contains(audience), "aud"),
                token -> check(token.getClaimAsString("client_id") != null, "client_id"),
                token -> check(!token.hasClaim("cnf") || isBoundToKey(token.getClaim("cnf")), "cnf"),
                token -> check(number(token, TokenHolder.ORGANISATION), "orgnr_parent"),
                token -> check(number(token, TokenHolder.UNIT), "orgnr_child"),
                token -> check(number(token, TokenHolder.SUPPLIER), "orgnr_supplier"),
                token -> check(!token.hasClaim(TokenHolder.ACTOR) || isExchangedBy(token, actors), "act")));
    }

    /** One exchange, by a client that may, of a token of whom it says (RFC 8693, section 4.1). */
    private static boolean isExchangedBy(Jwt token, List<String> actors) {
        return token.getClaim(TokenHolder.ACTOR) instanceof Map<?, ?> act
                && !act.containsKey(TokenHolder.ACTOR)
                && act.get("client_id") instanceof String actor
                && actors.contains(actor)
                && !TokenHolder.of(token).client().equals(actor);
    }

    /** Whether what is said there is an organisation number, or nothing is. */
    private static boolean number(Jwt token, String claim) {
        Object said = token.getClaim(claim);
        return said == null || (said instanceof String text && CheckDigit.holds(text));
    }

    private static JwtTypeValidator type() {
        JwtTypeValidator type = new JwtTypeValidator(List.of("at+jwt", "JWT"));
        type.setAllowEmpty(false);
        return type;
    }

    /**
     * A token may be bound to a key by its thumbprint (RFC 9449, section 6.1): its proof is asked for, and as Bearer it is refused. One
     * bound to a certificate (RFC 8705) or to anything else is worthless here: nobody checks that proof.
     */
    private static boolean isBoundToKey(@Nullable Object confirmation) {
        return confirmation instanceof Map<?, ?> bound
                && bound.size() == 1
                && bound.get("jkt") instanceof String thumbprint
                && THUMBPRINT.matcher(thumbprint).matches();
    }

    private static OAuth2TokenValidatorResult check(boolean holds, String claim) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The " + claim + " claim is not valid", null));
    }
}
