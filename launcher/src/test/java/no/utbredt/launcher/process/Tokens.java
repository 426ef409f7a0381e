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
                            town.address("issuer") + "/connect/token",
                            "grant_type=client_credentials&client_id=utbredt-loader"
                                    + "&client_secret=utbredt-loader-secret"
                                    + "&scope=utbredt:reports.write%20utbredt:documents.write")
                    .path("access_token")
                    .asString();
        }
        return token;
    }
}
