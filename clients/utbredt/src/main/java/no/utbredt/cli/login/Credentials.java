package no.utbredt.cli.login;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import no.utbredt.cli.Exit;
import no.utbredt.cli.UserError;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.ClientCredentials;
import no.utbredt.client.token.PossessionKey;
import no.utbredt.client.token.PrivateKey;
import no.utbredt.client.token.Proof;
import no.utbredt.client.token.Secret;
import no.utbredt.client.token.Tenant;
import no.utbredt.client.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to which services.
 *
 * @param initiative where documents go; null in what was remembered before they did
 * @param source what reports are said by
 * @param key a private JSON Web Key; null where there is a secret
 * @param secret a shared one; null where there is a key
 * @param organisation whom tokens are asked for; null where the client is of one organisation
 * @param dpop whether tokens are bound to a key that is made for each command; null, which is no, in what was remembered before they could be
 */
record Credentials(
        URI issuer,
        URI adoption,
        URI reporting,
        @Nullable URI initiative,
        String clientId,
        String source,
        @Nullable String key,
        @Nullable String secret,
        @Nullable Tenant organisation,
        @Nullable Boolean dpop) {

    private static final String REPORTS = "utbredt:reports.write";
    private static final String DOCUMENTS = "utbredt:documents.write";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    Credentials {
        safe(issuer, "issuer");
        safe(adoption, "adoption");
        if (initiative != null) {
            safe(initiative, "initiative");
        }
    }

    /** What proves somebody goes over no open line but to this very machine. */
    private static void safe(URI address, String option) {
        boolean here = HERE.contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme()))) {
            throw new UserError(
                    Exit.USAGE,
                    "--%s %s: an address begins with https://, or on this machine with http://localhost"
                            .formatted(option, address));
        }
    }

    /** The same, with tokens for that organisation; as it was where there is none. */
    Credentials onBehalfOf(@Nullable Tenant other) {
        return other == null
                ? this
                : new Credentials(issuer, adoption, reporting, initiative, clientId, source, key, secret, other, dpop);
    }

    /** Whether tokens are to be bound to a key. */
    boolean binds() {
        return Boolean.TRUE.equals(dpop);
    }

    /** For reports. */
    Tokens tokens(Patience patience, Clock clock) {
        return tokens(REPORTS, patience, clock);
    }

    /** For documents, whose reports are passed on with the same token. */
    Tokens documentTokens(Patience patience, Clock clock) {
        return tokens(DOCUMENTS + " " + REPORTS, patience, clock);
    }

    private Tokens tokens(String scope, Patience patience, Clock clock) {
        ClientCredentials tokens = new ClientCredentials(issuer.toString(), clientId, proof(), scope, patience, clock);
        ClientCredentials bound = binds() ? tokens.boundTo(PossessionKey.made()) : tokens;
        return organisation == null ? bound : bound.onBehalfOf(organisation);
    }

    private Proof proof() {
        if (key != null) {
            return PrivateKey.ofJwk(key);
        }
        if (secret != null) {
            return new Secret(secret);
        }
        throw new UserError(
                Exit.NOBODY, "the credentials have neither key nor secret; log in again: utbredt login --help");
    }

    /** Neither key nor secret. */
    @Override
    public String toString() {
        return clientId + " at " + adoption;
    }
}
