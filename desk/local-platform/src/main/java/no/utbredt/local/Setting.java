package no.utbredt.local;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What can be set, and by which names: a system property goes before an environment variable. */
public enum Setting {
    /** Folder that keeps everything the engines know. */
    DATA("utbredt.local.data", "UTBREDT_LOCAL_DATA", ".local"),
    /** Port of the broker, 0 for a free one. */
    KAFKA_PORT("utbredt.local.kafka.port", "UTBREDT_LOCAL_KAFKA_PORT", "9092"),
    /** Port of the document store, 0 for a free one. */
    MONGO_PORT("utbredt.local.mongo.port", "UTBREDT_LOCAL_MONGO_PORT", "27017"),
    /** Port of the token issuer, 0 for a free one. */
    ISSUER_PORT("utbredt.local.issuer.port", "UTBREDT_LOCAL_ISSUER_PORT", "8090"),
    /** Address the token issuer listens on; beyond loopback only inside a network of one's own, as that of containers. */
    ISSUER_LISTEN("utbredt.local.issuer.listen", "UTBREDT_LOCAL_ISSUER_LISTEN", "127.0.0.1"),
    /** What the token issuer is called, by its clients and in its tokens; empty for its address on this machine. */
    ISSUER_URI("utbredt.local.issuer.uri", "UTBREDT_LOCAL_ISSUER_URI", ""),
    /** What browsers call the pages that send them to the token issuer to sign in, without a slash at the end. */
    PAGES("utbredt.local.pages", "UTBREDT_LOCAL_PAGES", "http://localhost:8083"),
    /** Properties file of further clients that may fetch tokens; empty for those that come along. */
    CLIENTS("utbredt.local.clients", "UTBREDT_LOCAL_CLIENTS", ""),
    /** Whether the platform stops when its standard input ends, as when the process that started it is gone. */
    STOP_WITH_PARENT("utbredt.local.stop-with-parent", "UTBREDT_LOCAL_STOP_WITH_PARENT", "false");

    private final String property;
    private final String variable;
    private final String preset;

    Setting(String property, String variable, String preset) {
        this.property = property;
        this.variable = variable;
        this.preset = preset;
    }

    /** The name as a Java system property. */
    public String property() {
        return property;
    }

    /** The name as an environment variable. */
    public String variable() {
        return variable;
    }

    String in(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(property))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank())
                .orElse(preset);
    }
}
