package no.utbredt.initiative.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.utbredt.edge.Refused;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.initiative.document.AdoptionDoor;
import no.utbredt.local.issuer.Door;
import no.utbredt.local.issuer.Issuer;
import no.utbredt.local.testing.LocalTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** A caller's token exchanged at a real issuer, with the key it made for this service. */
final class TokenExchangeTest {

    private static final URI REPORTS = URI.create("http://localhost:8082/v1/reports?dryRun=true");
    private static final URI FIGURES = URI.create("http://localhost:8082/v1/published-figures");
    private static final Set<String> SCOPES = Set.of("utbredt:reports.write");

    @TempDir
    Path folder;

    @Test
    void theTokenShownIsOurOwnAndSaysForWhomWeAct() throws Exception {
        try (Issuer issuer = issuer()) {
            Map<String, String> headers =
                    exchange(issuer.uri()).inPlaceOf(loader(issuer), SCOPES).apply(REPORTS);

            JWTClaimsSet token =
                    claims(Objects.requireNonNull(headers.get("Authorization")).substring("DPoP ".length()));
            assertThat(token.getJSONObjectClaim("act")).containsEntry("client_id", "initiative-local");
            assertThat(token.getClaim("helseid://claims/client/original_client_id"))
                    .isEqualTo("utbredt-loader");
            assertThat(token.getClaim("scope")).isEqualTo("utbredt:reports.write");
            SignedJWT proof = SignedJWT.parse(headers.get("DPoP"));
            assertThat(token.getJSONObjectClaim("cnf"))
                    .containsEntry(
                            "jkt",
                            proof.getHeader().getJWK().computeThumbprint().toString());
            assertThat(proof.getHeader().getJWK().isPrivate()).isFalse();
            assertThat(proof.getJWTClaimsSet().getClaim("htu")).isEqualTo("http://localhost:8082/v1/reports");
            assertThat(proof.getJWTClaimsSet().getClaim("ath")).isNotNull();
        }
    }

    @Test
    void itIsExchangedOnceAndProvedForEachCall() throws Exception {
        try (Issuer issuer = issuer()) {
            Function<URI, Map<String, String>> shown = exchange(issuer.uri()).inPlaceOf(loader(issuer), SCOPES);

            Map<String, String> reports = shown.apply(REPORTS);
            Map<String, String> figures = shown.apply(FIGURES);

            assertThat(figures.get("Authorization")).isEqualTo(reports.get("Authorization"));
            assertThat(claims(String.valueOf(figures.get("DPoP"))).getJWTID())
                    .isNotEqualTo(claims(String.valueOf(reports.get("DPoP"))).getJWTID());
            assertThat(claims(String.valueOf(figures.get("DPoP"))).getClaim("htu"))
                    .isEqualTo(FIGURES.toString());
        }
    }

    @Test
    void whatTheIssuerDoesNotExchangeIsRefusedAndAnIssuerThatIsAwayIsAskedAgainLater() throws Exception {
        String uri;
        try (Issuer issuer = issuer()) {
            uri = issuer.uri();
            String cgm = LocalTokens.fetch(uri, "cgm-local", "local-only-cgm-local");
            assertThat(refusal(exchange(uri), cgm)).isEqualTo("403 token-not-exchanged");
        }
        assertThat(refusal(exchange(uri), "hemmelig")).isEqualTo("503 issuer-unreachable");
    }

    @Test
    void whoIsShownItJudgesTheCallerWhereItKnowsUsAndBelievesNothingWhereItDoesNot() throws Exception {
        try (Issuer issuer = issuer()) {
            String shown = String.valueOf(exchange(issuer.uri())
                            .inPlaceOf(loader(issuer), SCOPES)
                            .apply(REPORTS)
                            .get("Authorization"))
                    .substring("DPoP ".length());

            decoding(
                    issuer,
                    "initiative-local",
                    decoder -> assertThat(TokenHolder.of(decoder.decode(shown)).client())
                            .isEqualTo("utbredt-loader"));
            decoding(
                    issuer,
                    "",
                    decoder -> assertThatThrownBy(() -> decoder.decode(shown))
                            .isInstanceOf(JwtException.class)
                            .hasMessageContaining("act"));
        }
    }

    /** As the doors of a service take tokens. */
    private static void decoding(Issuer issuer, String actors, Consumer<JwtDecoder> check) throws Exception {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(Class.forName("no.utbredt.edge.token.TokenAutoConfiguration")))
                .withPropertyValues("utbredt.tokens.issuer=" + issuer.uri(), "utbredt.tokens.actors=" + actors)
                .run(context -> check.accept(context.getBean(JwtDecoder.class)));
    }

    @Test
    void nothingIsExchangedUnlessBothClientAndKeyAreSaid() {
        ApplicationContextRunner service = new ApplicationContextRunner()
                .withUserConfiguration(AdoptionConfiguration.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues("utbredt.tokens.issuer=http://127.0.0.1:8090");

        service.run(context -> assertThat(context.getBean(AdoptionDoor.class).exchanging("x", SCOPES))
                .isEmpty());
        service.withPropertyValues("utbredt.exchange.client=initiative", "utbredt.exchange.key=key.json")
                .run(context -> assertThat(context.getBean(AdoptionDoor.class).exchanging("x", SCOPES))
                        .isPresent());
        service.withPropertyValues("utbredt.exchange.client=initiative")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void anIssuerThatWantsANonceInTheProofIsGivenIt() throws Exception {
        issuer().close();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String uri = "http://127.0.0.1:" + server.getAddress().getPort();
        List<Optional<Object>> nonces = new ArrayList<>();
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                String proof = exchange.getRequestHeaders().getFirst("DPoP");
                String answer = "{\"issuer\": \"%s\", \"token_endpoint\": \"%s/token\"}".formatted(uri, uri);
                if (proof != null) {
                    Optional<Object> nonce = Optional.ofNullable(claimed(proof));
                    nonces.add(nonce);
                    exchange.getResponseHeaders().set("DPoP-Nonce", "n-1");
                    answer = nonce.isEmpty()
                            ? "{\"error\": \"use_dpop_nonce\"}"
                            : "{\"access_token\": \"t\", \"token_type\": \"DPoP\"}";
                }
                byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();

        assertThat(exchange(uri).inPlaceOf("hemmelig", SCOPES).apply(REPORTS)).containsEntry("Authorization", "DPoP t");
        server.stop(0);

        assertThat(nonces).containsExactly(Optional.empty(), Optional.of("n-1"));
    }

    private static Object claimed(String proof) {
        try {
            return claims(proof).getClaim("nonce");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private TokenExchange exchange(String issuer) {
        Path key = folder.resolve("clients").resolve("initiative-local.json");
        return new TokenExchange(
                HttpClient.newHttpClient(), issuer, OwnKey.of("initiative-local", key), Clock.systemUTC());
    }

    private static String refusal(TokenExchange exchange, String token) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> exchange.inPlaceOf(token, SCOPES).apply(REPORTS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> told.add(
                                no.problem().status() + " " + no.problem().code()));
        return told.getFirst();
    }

    private Issuer issuer() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return Issuer.start(folder, Door.onLoopback(port), Optional.empty());
    }

    private static String loader(Issuer issuer) throws Exception {
        return LocalTokens.fetch(issuer.uri(), "utbredt-loader", "local-only-utbredt-loader");
    }

    private static JWTClaimsSet claims(String jwt) throws ParseException {
        return SignedJWT.parse(jwt).getJWTClaimsSet();
    }
}
