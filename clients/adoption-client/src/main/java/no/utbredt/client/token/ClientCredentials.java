package no.utbredt.client.token;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Patience;
import no.utbredt.client.http.Persistence;
import no.utbredt.client.problem.Problem;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import org.jspecify.annotations.Nullable;

/** Tokens by the client-credentials grant (RFC 6749, section 4.4), kept until shortly before they end. */
public final class ClientCredentials implements Tokens {

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);
    private static final String DPOP = "DPoP";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String issuer;
    private final String clientId;
    private final Proof proof;
    private final String scope;
    private final Optional<Tenant> tenant;
    private final Optional<PossessionKey> key;
    private final Patience patience;
    private final Clock clock;
    private @Nullable Grant kept;
    private Instant until = Instant.MIN;

    /**
     * @param issuer the issuer's URI, such as {@code https://helseid-sts.nhn.no}; its addresses are found by discovery
     * @param scope what is asked for, words apart by spaces; empty for all the client may
     */
    public ClientCredentials(
            String issuer, String clientId, Proof proof, String scope, Patience patience, Clock clock) {
        this(issuer, clientId, proof, scope, Optional.empty(), Optional.empty(), patience, clock);
    }

    private ClientCredentials(
            String issuer,
            String clientId,
            Proof proof,
            String scope,
            Optional<Tenant> tenant,
            Optional<PossessionKey> key,
            Patience patience,
            Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.proof = proof;
        this.scope = scope;
        this.tenant = tenant;
        this.key = key;
        this.patience = patience;
        this.clock = clock;
    }

    /** The same, with tokens bound to a key (DPoP) where the issuer binds them. */
    public ClientCredentials boundTo(PossessionKey possessed) {
        return new ClientCredentials(issuer, clientId, proof, scope, tenant, Optional.of(possessed), patience, clock);
    }

    /**
     * The same, with tokens for one of the organisations a multi-tenant client acts for: with them it speaks of that one alone. A client of
     * one organisation needs it only for a unit.
     */
    public ClientCredentials onBehalfOf(Tenant organisation) {
        return new ClientCredentials(issuer, clientId, proof, scope, Optional.of(organisation), key, patience, clock);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Refusal with the issuer's own code, such as {@code invalid_client}
     * @throws Unreachable if the issuer does not answer
     */
    @Override
    public synchronized Optional<String> get() {
        return Optional.of(grant().token());
    }

    /** {@inheritDoc} */
    @Override
    public synchronized Map<String, String> headers(String method, URI address) {
        Grant grant = grant();
        String token = grant.token();
        return key.filter(possessed -> grant.bound())
                .map(possessed -> Map.of(
                        "Authorization",
                        "DPoP " + token,
                        DPOP,
                        possessed.forRequest(method, address, token, clock.instant())))
                .orElseGet(() -> Map.of("Authorization", "Bearer " + token));
    }

    private Grant grant() {
        Instant now = clock.instant();
        if (kept == null || !now.isBefore(until)) {
            Grant fetched = fetch(now);
            kept = fetched;
            until = now.plusSeconds(fetched.lifetime()).minus(BEFORE_THE_END);
        }
        return kept;
    }

    @Override
    public synchronized void forget() {
        kept = null;
    }

    private Grant fetch(Instant now) {
        Discovery discovery = send(HttpRequest.newBuilder(
                        URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")))
                .read(Discovery.class);
        if (discovery.tokenEndpoint() == null || discovery.issuer() == null) {
            throw new Unreachable("what answers at " + issuer + " is no token issuer", null);
        }
        Map<String, String> form = new TreeMap<>(proof.form(clientId, discovery.issuer(), tenant, now));
        form.put("grant_type", "client_credentials");
        if (!scope.isBlank()) {
            form.put("scope", scope);
        }
        URI address = URI.create(discovery.tokenEndpoint());
        Answer answer = ask(address, form, Optional.empty());
        if (answer.read(Grant.class).wantsNonce() && answer.nonce().isPresent()) {
            answer = ask(address, form, answer.nonce());
        }
        Grant grant = answer.read(Grant.class);
        if (grant.accessToken() == null) {
            throw refusal(grant);
        }
        return grant;
    }

    /** @param nonce what the issuer wants in the proof, once it said so (RFC 9449, section 8) */
    private Answer ask(URI address, Map<String, String> form, Optional<String> nonce) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return send(
                request,
                () -> key.ifPresent(
                        possessed -> request.setHeader(DPOP, possessed.forToken(address, nonce, clock.instant()))));
    }

    private static Refusal refusal(Grant grant) {
        return new Refusal(List.of(new Problem(
                401,
                grant.error() == null ? "" : grant.error(),
                null,
                null,
                "the issuer gives no token: " + grant.errorDescription(),
                "utstederen gir ikke noe token: " + grant.errorDescription())));
    }

    private Answer send(HttpRequest.Builder request) {
        return send(request, () -> {});
    }

    /** @param before what is done to the request each time it is sent: a proof is good once */
    private Answer send(HttpRequest.Builder request, Runnable before) {
        request.timeout(patience.answer());
        return new Persistence(patience).until(issuer, () -> {
            before.run();
            return Answer.of(
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)), clock);
        });
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
