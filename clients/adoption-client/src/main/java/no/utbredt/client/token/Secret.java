package no.utbredt.client.token;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A shared secret, for issuers on one's own machine: HelseID takes none. */
public record Secret(String text) implements Proof {

    @Override
    public Map<String, String> form(String clientId, String issuer, Optional<Tenant> tenant, Instant now) {
        Map<String, String> form = new HashMap<>(Map.of("client_id", clientId, "client_secret", text));
        tenant.ifPresent(
                organisation -> form.put(Tenant.DETAILS, JSONObjectUtils.toJSONString(organisation.details())));
        return form;
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "Secret";
    }
}
