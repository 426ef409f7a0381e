package no.utbredt.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The token issuer: discovery, keys, the token endpoint, and where browsers sign in and out. */
public final class Issuer implements AutoCloseable {

    private static final String TOKEN = "/connect/token";
    private static final String AUTHORIZE = "/connect/authorize";
    private static final String END_SESSION = "/connect/endsession";
    private static final String PAGES = "http://localhost:8083";
    /** How long a code may be on its way (RFC 6749, section 4.1.2). */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final int LARGEST = 64 * 1024;
    private static final String KEYS = "/.well-known/openid-configuration/jwks";

    private final HttpServer server;
    private final String uri;

    private Issuer(HttpServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Starts with the folder's keys, its own and one for each client; makes those that are not there.
     *
     * @param door where it listens and what it is called
     * @param clients file of further clients than those that come along
     * @throws IOException if the folder or the clients cannot be read
     */
    public static Issuer start(Path folder, Door door, Optional<Path> clients) throws IOException {
        return start(folder, door, clients, PAGES);
    }

    /**
     * As {@link #start(Path, Door, Optional)}, for pages at an address of their own.
     *
     * @param pages what browsers call the pages that send them here, without a slash at the end
     * @throws IOException if the folder or the clients cannot be read
     */
    public static Issuer start(Path folder, Door door, Optional<Path> clients, String pages) throws IOException {
        RSAKey key = SigningKey.in(folder);
        Clients known = Clients.read(clients);
        HttpServer server = HttpServer.create(new InetSocketAddress(door.listen(), door.port()), 0);
        Issuer issuer = new Issuer(server, door.uri());
        Assertions assertions = new Assertions(ClientKeys.in(folder, known), issuer.uri);
        Clock clock = Clock.systemUTC();
        OneTime<Code> codes = new OneTime<>(A_MINUTE);
        TokenProofs proofs = new TokenProofs(issuer.uri + TOKEN);
        AccessTokens tokens = new AccessTokens(issuer.uri, key);
        TokenEndpoint endpoint = new TokenEndpoint(
                known, assertions, proofs, tokens, new Exchange(known, issuer.uri, key, tokens), codes, clock);
        SignInDoor browsers = new SignInDoor(known, codes, clock, pages);
        Map<String, Object> keys = new JWKSet(key.toPublicJWK()).toJSONObject();
        issuer.serve("GET", "/.well-known/openid-configuration", body -> Answer.ok(issuer.discovery(known)));
        issuer.serve("GET", KEYS, body -> Answer.ok(keys));
        issuer.serve("POST", TOKEN, endpoint::answer);
        issuer.serve("GET", AUTHORIZE, browsers::in);
        issuer.serve("GET", END_SESSION, browsers::out);
        server.start();
        return issuer;
    }

    private Map<String, Object> discovery(Clients clients) {
        return Map.ofEntries(
                Map.entry("issuer", uri),
                Map.entry("authorization_endpoint", uri + AUTHORIZE),
                Map.entry("token_endpoint", uri + TOKEN),
                Map.entry("end_session_endpoint", uri + END_SESSION),
                Map.entry("jwks_uri", uri + KEYS),
                Map.entry("grant_types_supported", TokenEndpoint.GRANTS),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry(
                        "token_endpoint_auth_methods_supported",
                        List.of("private_key_jwt", "client_secret_post", "client_secret_basic")),
                Map.entry("token_endpoint_auth_signing_alg_values_supported", List.of("ES256")),
                Map.entry("dpop_signing_alg_values_supported", TokenProofs.ALGORITHMS),
                Map.entry("scopes_supported", clients.scopes().stream().toList()));
    }

    private void serve(String method, String path, Function<TokenRequest, Reply> answers) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(method, path, exchange, answers).send(exchange);
            }
        });
    }

    private static Reply answer(
            String method, String path, HttpExchange exchange, Function<TokenRequest, Reply> answers)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return Answer.refused(404, "not_found", "nothing here");
        }
        if (!exchange.getRequestMethod().equals(method)) {
            return Answer.refused(405, "method_not_allowed", path + " answers " + method);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Answer.refused(413, "invalid_request", "at most " + LARGEST + " bytes are read");
        }
        String query = exchange.getRequestURI().getRawQuery();
        String said = method.equals("GET") ? String.valueOf(query) : new String(body, StandardCharsets.UTF_8);
        try {
            var headers = exchange.getRequestHeaders();
            return answers.apply(
                    TokenRequest.of(said, headers.getFirst("Authorization"), headers.getOrDefault("DPoP", List.of())));
        } catch (IllegalArgumentException e) {
            return Answer.refused(400, "invalid_request", "the request cannot be read");
        }
    }

    /** The issuer as it stands in its tokens. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
