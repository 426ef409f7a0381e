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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The token issuer: discovery, keys and the token endpoint. */
public final class Issuer implements AutoCloseable {

    private static final String TOKEN = "/connect/token";
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
        RSAKey key = SigningKey.in(folder);
        Clients known = Clients.read(clients);
        HttpServer server = HttpServer.create(new InetSocketAddress(door.listen(), door.port()), 0);
        Issuer issuer = new Issuer(server, door.uri());
        Assertions assertions = new Assertions(ClientKeys.in(folder, known), issuer.uri);
        TokenEndpoint endpoint =
                new TokenEndpoint(known, assertions, new AccessTokens(issuer.uri, key), Clock.systemUTC());
        Map<String, Object> keys = new JWKSet(key.toPublicJWK()).toJSONObject();
        issuer.serve("GET", "/.well-known/openid-configuration", body -> Answer.ok(issuer.discovery(known)));
        issuer.serve("GET", KEYS, body -> Answer.ok(keys));
        issuer.serve("POST", TOKEN, endpoint::answer);
        server.start();
        return issuer;
    }

    private Map<String, Object> discovery(Clients clients) {
        return Map.of(
                "issuer", uri,
                "token_endpoint", uri + TOKEN,
                "jwks_uri", uri + KEYS,
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("none"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                        List.of("private_key_jwt", "client_secret_post", "client_secret_basic"),
                "token_endpoint_auth_signing_alg_values_supported", List.of("ES256"),
                "scopes_supported", List.copyOf(clients.scopes()));
    }

    private void serve(String method, String path, Function<TokenRequest, Answer> answers) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(method, path, exchange, answers).send(exchange);
            }
        });
    }

    private static Answer answer(
            String method, String path, HttpExchange exchange, Function<TokenRequest, Answer> answers)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return Answer.refused(404, "not_found", "nothing here");
        }
        if (!exchange.getRequestMethod().equals(method)) {
            return Answer.refused(405, "method_not_allowed", path + " answers " + method);
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return answers.apply(
                    TokenRequest.of(body, exchange.getRequestHeaders().getFirst("Authorization")));
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
