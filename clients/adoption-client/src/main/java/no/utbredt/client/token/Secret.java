package no.utbredt.client.token;

import java.time.Instant;
import java.util.Map;

/** A shared secret, for issuers on one's own machine: HelseID takes none. */
public record Secret(String text) implements Proof {

    @Override
    public Map<String, String> form(String clientId, String issuer, Instant now) {
        return Map.of("client_id", clientId, "client_secret", text);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "Secret";
    }
}
