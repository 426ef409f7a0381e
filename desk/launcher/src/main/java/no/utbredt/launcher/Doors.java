package no.utbredt.launcher;

import java.util.Map;

/** Where the tokens' issuer and the services are reached: addresses without a slash at the end. */
record Doors(String issuer, String initiative, String adoption, String reporting) {

    static Doors here(Ports ports) {
        return new Doors(
                "http://127.0.0.1:" + ports.issuer(),
                "http://localhost:" + ports.initiative().open(),
                "http://localhost:" + ports.adoption().open(),
                "http://localhost:" + ports.reporting().open());
    }

    /**
     * Those of the environment, and these for what it does not name.
     *
     * @throws UserError naming the setting that is no address
     */
    static Doors elsewhere(Map<String, String> environment, Doors otherwise) {
        return new Doors(
                address(environment, "UTBREDT_ISSUER", otherwise.issuer),
                address(environment, "UTBREDT_INITIATIVE", otherwise.initiative),
                address(environment, "UTBREDT_ADOPTION", otherwise.adoption),
                address(environment, "UTBREDT_REPORTING", otherwise.reporting));
    }

    private static String address(Map<String, String> environment, String setting, String otherwise) {
        String value = environment.getOrDefault(setting, "");
        if (value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("https?://[^\\s?#]*[^\\s?#/]")) {
            throw new UserError(setting + " is " + value
                    + "; an address is http:// or https:// and a host, without a slash at the end.");
        }
        return value;
    }
}
