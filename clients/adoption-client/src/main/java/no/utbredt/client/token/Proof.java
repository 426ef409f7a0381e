package no.utbredt.client.token;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a client proves to the issuer that it is itself with. */
public sealed interface Proof permits PrivateKey, Secret {

    /**
     * The members of the form at the token endpoint.
     *
     * @param issuer the issuer's own name for itself
     * @param tenant the organisation the token is for; empty for what the issuer knows of the client
     */
    Map<String, String> form(String clientId, String issuer, Optional<Tenant> tenant, Instant now);
}
