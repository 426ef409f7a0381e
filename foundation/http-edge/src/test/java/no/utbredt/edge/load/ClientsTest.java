package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import no.utbredt.edge.token.TokenDoors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Limits behind doors that ask for a token: the token has been believed before anything is counted. */
@ActiveProfiles(ClientsTest.GUARDED)
@SpringBootTest(
        classes = ClientsTest.Guarded.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.rates.client.per-second=1",
            "utbredt.load.rates.client.burst=100",
            "utbredt.load.rates.strangers.per-second=1"
        })
class ClientsTest {

    static final String GUARDED = "guarded-house";

    @LocalServerPort
    private int port;

    @Test
    void each_client_is_told_of_its_own_limit() throws Exception {
        assertThat(limit(send("cgm"))).isEqualTo("\"client\";r=99;t=1");
        assertThat(limit(send("dips"))).isEqualTo("\"client\";r=99;t=1");
    }

    @Test
    void a_token_that_is_not_believed_is_counted_against_nobody() throws Exception {
        HttpResponse<String> refused = send("forged");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(limit(refused)).isEmpty();
    }

    private static String limit(HttpResponse<String> answer) {
        return answer.headers().firstValue("RateLimit").orElse("");
    }

    private HttpResponse<String> send(String client) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/guarded"))
                                .header("Authorization", "Bearer " + client)
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** One door; a token is the name of a client. */
    @Profile(GUARDED)
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @RestController
    static class Guarded {

        @Bean
        SecurityFilterChain doors(HttpSecurity http, TokenDoors tokens) throws Exception {
            return tokens.guard(http)
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }

        @Bean
        @Primary
        JwtDecoder names() {
            return token -> {
                if (token.equals("forged")) {
                    throw new BadJwtException("forged");
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .claim("client_id", token)
                        .issuedAt(Instant.now())
                        .build();
            };
        }

        @PostMapping("/v1/guarded")
        String guarded() {
            return "in";
        }
    }
}
