package no.utbredt.engines;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/**
 * What a test runs on.
 *
 * @param kind which of the three
 * @param address of an engine that runs already; empty unless given
 */
record Choice(Kind kind, String address) {

    /** Where an engine comes from. */
    enum Kind {
        /** It runs already; somebody named it. */
        GIVEN,
        /** A container of its own. */
        CONTAINER,
        /** The local platform. */
        LOCAL
    }

    /** URI of a MongoDB-compatible store that runs already; the suites keep to databases of their own in it. */
    static final String STORE = "UTBREDT_TEST_MONGODB_URI";

    /** Bootstrap servers of a broker that runs already; the suites keep to topics of their own on it. */
    static final String LOG = "UTBREDT_TEST_KAFKA";

    /** {@code local} or {@code container}, to have that whether Docker answers or not. */
    static final String WANTED = "UTBREDT_TEST_ENGINES";

    /** An engine that is given if there is one, else one of the test's own. */
    static Choice of(String setting) {
        return of(setting, System.getProperties(), System.getenv(), Docker::answers);
    }

    /** An engine of the test's own, that nobody else uses. */
    static Choice own() {
        return own(System.getProperties(), System.getenv(), Docker::answers);
    }

    static Choice of(String setting, Properties properties, Map<String, String> environment, BooleanSupplier docker) {
        return said(setting, properties, environment)
                .map(address -> new Choice(Kind.GIVEN, address))
                .orElseGet(() -> own(properties, environment, docker));
    }

    private static Choice own(Properties properties, Map<String, String> environment, BooleanSupplier docker) {
        String wanted = said(WANTED, properties, environment).orElse("");
        Kind kind =
                switch (wanted) {
                    case "local" -> Kind.LOCAL;
                    case "container" -> Kind.CONTAINER;
                    case "" -> docker.getAsBoolean() ? Kind.CONTAINER : Kind.LOCAL;
                    default ->
                        throw new IllegalArgumentException(WANTED + " is local or container; it was given " + wanted);
                };
        return new Choice(kind, "");
    }

    private static Optional<String> said(String setting, Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(setting))
                .or(() -> Optional.ofNullable(environment.get(setting)))
                .filter(value -> !value.isBlank());
    }
}
