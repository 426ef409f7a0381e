package no.utbredt.cli.login;

import java.io.IOException;
import java.time.Duration;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Surroundings;
import no.utbredt.cli.UserError;
import no.utbredt.client.AdoptionClient;
import no.utbredt.client.Documents;
import no.utbredt.client.View;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.Tenant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whoever is logged in, and the services they talk to. */
public final class Session {

    /** Whoever types waits in front of it. */
    private static final Patience SHORT = new Patience(
            4, Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofMinutes(2), Duration.ofSeconds(60));

    private final Surroundings surroundings;

    @Option(
            names = "--source",
            paramLabel = "URN",
            description =
                    "What it is said by; begins with urn:utbredt:client:ID: and is the one of the login unless said.")
    private @Nullable String source;

    @Option(
            names = "--organisation",
            paramLabel = "NUMBER[/UNIT]",
            description = "Whom a client that many use speaks for; the one of the login unless said.")
    private @Nullable Tenant organisation;

    Session(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The adoption-service, as whoever is logged in. */
    public AdoptionClient client() throws IOException {
        Credentials credentials = credentials();
        return new AdoptionClient(
                credentials.adoption(), credentials.tokens(SHORT, surroundings.clock()), source(), SHORT);
    }

    /** The initiative-service, where whole documents go, as whoever is logged in. */
    public Documents documents() throws IOException {
        Credentials credentials = credentials();
        if (credentials.initiative() == null) {
            throw new UserError(
                    Exit.NOBODY, "the login does not say where documents go; log in again with --initiative ADDRESS");
        }
        return new Documents(credentials.initiative(), credentials.documentTokens(SHORT, surroundings.clock()), SHORT);
    }

    /** The reporting-service. */
    public View view() throws IOException {
        return new View(credentials().reporting(), SHORT);
    }

    /** What is said is said by it. */
    public String source() throws IOException {
        return source == null ? credentials().source() : source;
    }

    Credentials credentials() throws IOException {
        return CredentialsFile.of(surroundings.environment()).read().onBehalfOf(organisation);
    }

    /** Who is logged in and where, without what proves it. */
    public String who() throws IOException {
        return credentials().toString();
    }
}
