package no.utbredt.edge.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;

/**
 * A token that was believed and is bound to a key.
 *
 * @param value the token itself
 * @param key the thumbprint of the key
 */
record BoundToken(String value, String key) {

    /** @throws OAuth2AuthenticationException when it is bound to none: then it proves nothing, whatever comes with it */
    static BoundToken of(@Nullable OAuth2Token token) {
        Map<String, Object> bound = token instanceof ClaimAccessor claims ? claims.getClaimAsMap("cnf") : null;
        if (token == null || bound == null || !(bound.get("jkt") instanceof String key)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_TOKEN, "it is bound to no key, so it is sent as Bearer", null));
        }
        return new BoundToken(token.getTokenValue(), key);
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return "BoundToken " + key;
    }
}
