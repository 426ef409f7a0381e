package no.utbredt.client.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What an issuer says of itself (RFC 8414), as far as it is needed. */
record Discovery(
        @Nullable String issuer,
        @JsonProperty("token_endpoint") @Nullable String tokenEndpoint) {}
