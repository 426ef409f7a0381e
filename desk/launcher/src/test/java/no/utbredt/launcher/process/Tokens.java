package no.utbredt.launcher.process;

/** A token for the suite, asked for once while the issuer lives. */
final class Tokens {

    private final Town town;
    private String token = "";

    Tokens(Town town) {
        this.town = town;
    }

    synchronized String get() {
        if (token.isEmpty()) {
            token = town.calls()
                    .form(
                            "http://127.0.0.1:" + town.port("issuer") + "/connect/token",
                            "grant_type=client_credentials&client_id=utbredt-loader"
                                    + "&client_secret=local-only-utbredt-loader"
                                    + "&scope=utbredt:reports.write%20utbredt:documents.write")
                    .path("access_token")
                    .asString();
        }
        return token;
    }
}
