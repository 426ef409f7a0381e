package no.utbredt.local.issuer;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Judges a request for a token (RFC 6749, section 4.4) and answers it. */
final class TokenEndpoint {

    private final Clients clients;
    private final Assertions assertions;
    private final AccessTokens tokens;
    private final Clock clock;

    TokenEndpoint(Clients clients, Assertions assertions, AccessTokens tokens, Clock clock) {
        this.clients = clients;
        this.assertions = assertions;
        this.tokens = tokens;
        this.clock = clock;
    }

    Answer answer(TokenRequest request) {
        if (!request.value("grant_type").equals(Optional.of("client_credentials"))) {
            return Answer.refused(400, "unsupported_grant_type", "grant_type must be client_credentials");
        }
        boolean signs = request.value("client_assertion_type").equals(Optional.of(Assertions.TYPE));
        return (signs ? bySignature(request) : bySecret(request))
                .map(client -> answer(client, request))
                .orElseGet(() -> Answer.refused(
                        401,
                        "invalid_client",
                        signs
                                ? "client_assertion is not signed by that client's key, or its iss, sub, aud, jti or"
                                        + " exp is wrong"
                                : "no such client_id with that client_secret"));
    }

    private Optional<Client> bySignature(TokenRequest request) {
        return request.value("client_assertion")
                .flatMap(assertion -> assertions.client(assertion, clock.instant()))
                .filter(id -> request.value("client_id").map(id::equals).orElse(true))
                .flatMap(this::client);
    }

    private Optional<Client> bySecret(TokenRequest request) {
        return request.value("client_id")
                .flatMap(this::client)
                .filter(client ->
                        client.hasSecret(request.value("client_secret").orElse("")));
    }

    private Optional<Client> client(String id) {
        return Optional.ofNullable(clients.byId().get(id));
    }

    private Answer answer(Client client, TokenRequest request) {
        SequencedSet<String> scopes = request.value("scope").map(Clients::words).orElseGet(client::scopes);
        if (!client.scopes().containsAll(scopes)) {
            return Answer.refused(
                    400, "invalid_scope", client.id() + " may ask for " + String.join(" ", client.scopes()));
        }
        return Answer.ok(Map.of(
                "access_token", tokens.mint(client, scopes, clock.instant()),
                "token_type", "Bearer",
                "expires_in", client.lifetime().toSeconds(),
                "scope", String.join(" ", scopes)));
    }
}
