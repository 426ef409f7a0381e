package no.utbredt.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import no.utbredt.edge.request.Offered;
import no.utbredt.edge.request.Representations;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service of a few addresses, to try the edge with. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class EdgeApplication {

    record Search(@Nullable String q, @Nullable Integer size) {}

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @GetMapping("/v1/things")
    Map<String, Object> things(Search search) {
        return Map.of("things", "x".repeat(search.size() == null ? 1 : search.size()));
    }

    @GetMapping("/v1/things/{id}")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    ResponseEntity<String> thing(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request) {
        return ResponseEntity.ok().contentType(Representations.chosen(request)).body("[]");
    }

    @PutMapping("/v1/things/{id}")
    Map<String, Object> put(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestBody Map<String, Object> body) {
        return Map.of("dryRun", dryRun);
    }

    @GetMapping("/v1/kept")
    Map<String, Object> kept() {
        throw new DataAccessResourceFailureException("a secret of the inside");
    }

    @GetMapping("/v1/broken")
    Map<String, Object> broken() {
        throw new IllegalStateException("a secret of the inside");
    }
}
