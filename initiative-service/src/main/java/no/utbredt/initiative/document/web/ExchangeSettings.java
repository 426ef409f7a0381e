package no.utbredt.initiative.document.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom this service exchanges a token that is bound to somebody else's key.
 *
 * @param client our own id at the issuer; blank: nothing is exchanged
 * @param key file of the private key that client proves itself with (JSON Web Key, RFC 7517); read at each exchange
 */
@ConfigurationProperties("utbredt.exchange")
record ExchangeSettings(
        @DefaultValue("") String client, @DefaultValue("") String key) {

    ExchangeSettings {
        if (client.isBlank() != key.isBlank()) {
            throw new IllegalArgumentException(
                    "UTBREDT_EXCHANGE_CLIENT and UTBREDT_EXCHANGE_KEY are said both or not at all");
        }
    }

    boolean offered() {
        return !client.isBlank();
    }

    OwnKey ownKey() {
        return OwnKey.of(client, Path.of(key));
    }
}
