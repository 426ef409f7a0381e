package no.utbredt.cli.login;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Surroundings;
import no.utbredt.cli.UserError;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.Tenant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries who somebody is, and remembers it. */
@Command(
        name = "login",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches a token to try it, and remembers the credentials in a file that only you can read:",
            "UTBREDT_CREDENTIALS, else utbredt/credentials.json below XDG_CONFIG_HOME or ~/.config.",
            "Neither key nor secret is ever an option of its own: others see the words of a command.",
            "What is said of tokens (--organisation, --dpop) holds for every command until the next login."
        })
public final class Login implements Callable<Integer> {

    private static final String SECRET = "UTBREDT_CLIENT_SECRET";
    private static final String KEY = "UTBREDT_CLIENT_KEY";

    private final Surroundings surroundings;

    @Mixin
    private Screen screen;

    @Option(
            names = "--client-id",
            required = true,
            paramLabel = "ID",
            description = "The client as the issuer knows it.")
    private String clientId = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The private key, a JSON Web Key; or its text in " + KEY + ".")
    private @Nullable Path key;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "A shared secret, for issuers on your own machine; or its text in " + SECRET + ".")
    private @Nullable Path secret;

    @Option(
            names = "--issuer",
            defaultValue = "${env:UTBREDT_ISSUER:-http://127.0.0.1:8090}",
            description = "The token issuer, such as https://helseid-sts.nhn.no. [${DEFAULT-VALUE}]")
    private URI issuer;

    @Option(
            names = "--adoption",
            defaultValue = "${env:UTBREDT_ADOPTION:-http://localhost:8082}",
            description = "The adoption-service. [${DEFAULT-VALUE}]")
    private URI adoption;

    @Option(
            names = "--reporting",
            defaultValue = "${env:UTBREDT_REPORTING:-http://localhost:8083}",
            description = "The reporting-service. [${DEFAULT-VALUE}]")
    private URI reporting;

    @Option(
            names = "--initiative",
            defaultValue = "${env:UTBREDT_INITIATIVE:-http://localhost:8081}",
            description = "The initiative-service, for stewards who enter documents. [${DEFAULT-VALUE}]")
    private URI initiative;

    @Option(
            names = "--source",
            paramLabel = "URN",
            description = "What reports are said by. [urn:utbredt:client:ID:utbredt]")
    private @Nullable String source;

    @Option(
            names = "--organisation",
            paramLabel = "NUMBER[/UNIT]",
            description = "Whom a client that many use (multi-tenant) speaks for: tokens are asked for it alone.")
    private @Nullable Tenant organisation;

    @Option(
            names = "--dpop",
            description = "Ask for tokens bound to a key (DPoP), made anew for each command and kept nowhere.")
    private boolean dpop;

    @SuppressWarnings("NullAway.Init") // picocli gives each its default
    Login(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Credentials credentials = new Credentials(
                issuer,
                adoption,
                reporting,
                initiative,
                clientId,
                source == null ? "urn:utbredt:client:" + clientId + ":utbredt" : source,
                text(key, KEY),
                text(secret, SECRET),
                organisation,
                dpop);
        if ((credentials.key() == null) == (credentials.secret() == null)) {
            throw new UserError(
                    Exit.USAGE,
                    "one of --key FILE (or %s) and --secret-file FILE (or %s) says who you are".formatted(KEY, SECRET));
        }
        tryThem(credentials);
        CredentialsFile file = CredentialsFile.of(surroundings.environment());
        file.write(credentials);
        screen.tell(
                Map.of(
                        "client",
                        clientId,
                        "source",
                        credentials.source(),
                        "file",
                        file.path().toString()),
                List.of("@|bold " + clientId + "|@ is logged in; remembered in " + file.path()));
        return Exit.OK;
    }

    /** Whoever asks for tokens bound to a key is not left with others. */
    private void tryThem(Credentials credentials) {
        Map<String, String> shown =
                credentials.tokens(Patience.NONE, surroundings.clock()).headers("GET", adoption);
        if (credentials.binds() && !shown.containsKey("DPoP")) {
            throw new UserError(
                    Exit.NOBODY,
                    "the issuer binds tokens of %s to no key; log in without --dpop, or ask the issuer to"
                            .formatted(clientId));
        }
    }

    private @Nullable String text(@Nullable Path file, String variable) throws IOException {
        if (file != null) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new UserError(
                        Exit.USAGE,
                        "%s cannot be read (%s)".formatted(file, e.getClass().getSimpleName()));
            }
        }
        String said = surroundings.environment().getOrDefault(variable, "");
        return said.isBlank() ? null : said.strip();
    }
}
