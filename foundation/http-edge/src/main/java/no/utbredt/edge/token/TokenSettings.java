package no.utbredt.edge.token;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the exact {@code iss}; its keys are found by discovery from there. Blank: no token is believed
 * @param audience our own name in {@code aud}
 */
@ConfigurationProperties("utbredt.tokens")
record TokenSettings(
        @DefaultValue("http://127.0.0.1:8090") String issuer,
        @DefaultValue("utbredt") String audience) {}
