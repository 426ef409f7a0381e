package no.utbredt.edge.deed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.edge.token.TokenDoors;
import no.utbredt.vocabulary.deed.Deed;
import no.utbredt.vocabulary.deed.Deeds;
import no.utbredt.vocabulary.deed.InMemoryDeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A service in which things are done. A token's name is its scope, without what all have in common. */
@Profile(DeedHouse.NAME)
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class DeedHouse {

    static final String NAME = "deed-house";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenDoors tokens) throws Exception {
        return tokens.guard(http)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    Book deeds() {
        return new Book();
    }

    @Bean
    @Primary
    JwtDecoder scopes() {
        return scope -> Jwt.withTokenValue(scope)
                .header("alg", "none")
                .claim("client_id", scope + "-local")
                .claim("helseid://claims/client/claims/orgnr_parent", "994598759")
                .claim("scope", "utbredt:" + scope)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(3_600))
                .build();
    }

    @PutMapping("/v1/things/{id}")
    String put(@PathVariable String id, @RequestParam(defaultValue = "false") boolean dryRun) {
        if (id.equals("none")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return id;
    }

    @GetMapping("/v1/things/{id}")
    String look(@PathVariable String id) {
        return id;
    }

    @PostMapping("/v1/bundles")
    String post(@RequestParam String kind, HttpServletRequest request) {
        KeptDeeds.isDoneTo(request, "board-paper");
        return kind;
    }

    @PostMapping("/v1/reviews")
    String review(@RequestParam(defaultValue = "true") boolean dryRun) {
        return dryRun ? "tried" : "done";
    }

    @NoDeed
    @PostMapping("/v1/reports")
    String report() {
        return "in";
    }

    /** Deeds, as long as their store is there. */
    static final class Book implements Deeds {

        final AtomicReference<@Nullable RuntimeException> away = new AtomicReference<>();
        private final Deeds kept = new InMemoryDeeds();

        @Override
        public void begin(Deed deed) {
            RuntimeException why = away.get();
            if (why != null) {
                throw why;
            }
            kept.begin(deed);
        }

        @Override
        public void end(Deed deed) {
            kept.end(deed);
        }

        @Override
        public List<Deed> newest(@Nullable String before, int most) {
            return kept.newest(before, most);
        }

        static RuntimeException storeIsAway() {
            return new DataAccessResourceFailureException("away");
        }
    }
}
