package no.utbredt.client.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the token endpoint answers: a token, how it is shown and its life in seconds, or an error (RFC 6749, sections 5.1 and 5.2). */
record Grant(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("token_type") @Nullable String type,
        @JsonProperty("expires_in") long lifetime,
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String errorDescription) {

    String token() {
        return Objects.requireNonNull(accessToken);
    }

    /** Whether it is bound to the key that was proved (RFC 9449, section 5). */
    boolean bound() {
        return "DPoP".equalsIgnoreCase(type);
    }

    /** Whether the issuer wants a nonce of its own in the proof (RFC 9449, section 8). */
    boolean wantsNonce() {
        return "use_dpop_nonce".equals(error);
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return error == null ? "Grant for " + lifetime + " s" : error;
    }
}
