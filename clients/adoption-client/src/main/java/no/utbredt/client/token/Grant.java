package no.utbredt.client.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the token endpoint answers: a token and its life in seconds, or an error (RFC 6749, sections 5.1 and 5.2). */
record Grant(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("expires_in") long lifetime,
        @Nullable String error,
        @JsonProperty("error_description") @Nullable String errorDescription) {

    String token() {
        return Objects.requireNonNull(accessToken);
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return error == null ? "Grant for " + lifetime + " s" : error;
    }
}
