package no.utbredt.edge.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One door; a token is known by its name, and is remembered once it was believed. */
@Profile(ProvenHouse.NAME)
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class ProvenHouse {

    static final String NAME = "proven-house";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenDoors tokens) throws Exception {
        return tokens.guard(http)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_utbredt:reports.write"))
                .build();
    }

    @Bean
    Memory used() {
        return new Memory();
    }

    @Bean
    @Primary
    JwtDecoder names() {
        return new TokenMemory(ProvenHouse::named, Clock.systemUTC());
    }

    private static Jwt named(String token) {
        if (token.equals("forged")) {
            throw new BadJwtException("forged");
        }
        Jwt.Builder named = Jwt.withTokenValue(token)
                .header("alg", "none")
                .claim("client_id", "cgm")
                .claim("scope", token.equals("scopeless") ? "" : "utbredt:reports.write")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(3_600));
        if (!token.equals("loose")) {
            named.claim("cnf", Map.of("jkt", SomeProofs.thumbprint(SomeProofs.KEY)));
        }
        return named.build();
    }

    @PostMapping("/v1/proven")
    String proven(JwtAuthenticationToken who, @RequestParam String x) {
        return "in, " + who.getToken().getClaimAsString("client_id");
    }

    /** Used proofs, as long as they are there. */
    static final class Memory implements UsedProofs {

        final AtomicBoolean away = new AtomicBoolean();
        private final UsedProofs proofs = new RememberedProofs(1_000, Clock.systemUTC());

        @Override
        public boolean take(String proof, Instant until) {
            if (away.get()) {
                throw new IllegalStateException("away");
            }
            return proofs.take(proof, until);
        }
    }
}
