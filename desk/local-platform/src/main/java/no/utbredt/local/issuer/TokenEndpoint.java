package no.utbredt.local.issuer;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Judges a request for a token, of a program for itself, for whoever signed in or for whoever called it, and answers it (RFC 6749, sections
 * 4.4, 4.1.3 and 6; RFC 8693).
 */
final class TokenEndpoint {

    static final String CODE = "authorization_code";
    private static final String REFRESH = "refresh_token";
    static final List<String> GRANTS = List.of("client_credentials", CODE, REFRESH, Exchange.GRANT);
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final Clients clients;
    private final Assertions assertions;
    private final TokenProofs proofs;
    private final AccessTokens tokens;
    private final Exchange exchange;
    private final OneTime<Code> codes;
    private final OneTime<Grant> refreshing = new OneTime<>(WORKING_DAY);
    private final Clock clock;

    TokenEndpoint(
            Clients clients,
            Assertions assertions,
            TokenProofs proofs,
            AccessTokens tokens,
            Exchange exchange,
            OneTime<Code> codes,
            Clock clock) {
        this.clients = clients;
        this.assertions = assertions;
        this.proofs = proofs;
        this.tokens = tokens;
        this.exchange = exchange;
        this.codes = codes;
        this.clock = clock;
    }

    Answer answer(TokenRequest request) {
        String grant = request.value("grant_type").orElse("");
        if (!GRANTS.contains(grant)) {
            return Answer.refused(400, "unsupported_grant_type", "grant_type must be one of " + GRANTS);
        }
        boolean signs = request.value("client_assertion_type").equals(Optional.of(Assertions.TYPE));
        return (signs ? bySignature(request) : bySecret(request))
                .map(client -> proven(client, grant, request))
                .orElseGet(() -> Answer.refused(
                        401,
                        "invalid_client",
                        signs
                                ? "client_assertion is not signed by that client's key, or its iss, sub, aud, jti or"
                                        + " exp is wrong"
                                : "no such client_id with that client_secret"));
    }

    /** Whoever sends a proof has the token bound to its key; one that is wrong gets none. */
    private Answer proven(Client client, String grant, TokenRequest request) {
        Optional<String> key = request.proofs().size() == 1
                ? proofs.key(request.proofs().getFirst(), clock.instant())
                : Optional.empty();
        if (!request.proofs().isEmpty() && key.isEmpty()) {
            return Answer.refused(
                    400,
                    "invalid_dpop_proof",
                    "there are several, or its typ, alg, jwk, signature, htm, htu or iat is wrong, or its jti was used");
        }
        return switch (grant) {
            case CODE -> exchanged(client, key, request);
            case REFRESH -> refreshed(client, key, request);
            case Exchange.GRANT -> exchange(client, key, request);
            default -> answer(client, key, request);
        };
    }

    private Answer exchange(Client actor, Optional<String> key, TokenRequest request) {
        try {
            return exchange.answer(actor, key, request, clock.instant());
        } catch (ParseException e) {
            throw new IllegalStateException("a token of ours cannot be read", e);
        }
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

    private Answer exchanged(Client client, Optional<String> key, TokenRequest request) {
        return request.value("code")
                .flatMap(code -> codes.take(code, clock.instant()))
                .filter(code -> code.isFor(client.id(), request))
                .map(code -> {
                    Map<String, Object> said = granted(code.grant(), key);
                    said.put(
                            "id_token",
                            tokens.identify(code.grant().who(), client.id(), code.nonce(), clock.instant()));
                    return Answer.ok(said);
                })
                .orElseGet(() -> Answer.refused(
                        400,
                        "invalid_grant",
                        "the code is unknown, used, older than a minute, another client's, or its redirect_uri or"
                                + " code_verifier is not the one it was given for"));
    }

    private Answer refreshed(Client client, Optional<String> key, TokenRequest request) {
        return request.value(REFRESH)
                .flatMap(name -> refreshing.take(name, clock.instant()))
                .filter(grant -> grant.client().equals(client.id()))
                .map(grant -> Answer.ok(granted(grant, key)))
                .orElseGet(() -> Answer.refused(
                        400, "invalid_grant", "the refresh token is unknown, used, another client's or too old"));
    }

    /** Each refresh token is good once; with the new tokens comes the next. */
    private Map<String, Object> granted(Grant grant, Optional<String> key) {
        Map<String, Object> said = new HashMap<>(token(grant.who(), Tenancy.OWN, grant.scopes(), key));
        if (grant.lasting()) {
            said.put(REFRESH, refreshing.give(grant, clock.instant()));
        }
        return said;
    }

    private Answer answer(Client client, Optional<String> key, TokenRequest request) {
        SequencedSet<String> scopes = request.value("scope").map(Clients::words).orElseGet(client::scopes);
        if (!client.scopes().containsAll(scopes)) {
            return Answer.refused(
                    400, "invalid_scope", client.id() + " may ask for " + String.join(" ", client.scopes()));
        }
        return Tenancy.of(request)
                .map(tenancy -> Answer.ok(token(client, tenancy, scopes, key)))
                .orElseGet(() -> Answer.refused(
                        400,
                        "invalid_authorization_details",
                        "it is no helseid_authorization with an organisation number (RFC 9396, section 5)"));
    }

    private Map<String, Object> token(Client who, Tenancy tenancy, SequencedSet<String> scopes, Optional<String> key) {
        return Map.of(
                "access_token", tokens.mint(who, tenancy, scopes, key, clock.instant()),
                "token_type", key.isPresent() ? "DPoP" : "Bearer",
                "expires_in", who.lifetime().toSeconds(),
                "scope", String.join(" ", scopes));
    }
}
