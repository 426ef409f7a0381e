package no.utbredt.reporting.reader.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import no.utbredt.edge.token.TokenDoors;
import no.utbredt.reporting.reader.Readers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * Takes tokens as the other services do; nobody needs one to ask. Whoever shows none is not looked at: neither doors nor firewall cost or
 * change a public answer. What is passed on to another service is judged there.
 */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    private static final String METADATA = "/.well-known/oauth-protected-resource";

    /** Costs as much as a start, so that operators alone begin it. */
    private static final String REBUILD = "/v1/rebuild";

    /** Each is somebody's, so that nobody is answered without a token. */
    private static final String SUBSCRIPTIONS = "/v1/subscriptions";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenDoors tokens) throws Exception {
        return tokens.guard(http.securityMatcher(ReaderConfiguration::isLookedAt))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, REBUILD)
                        .hasAuthority(ShownTokens.OPERATE)
                        .requestMatchers(SUBSCRIPTIONS, SUBSCRIPTIONS + "/*")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        return new FirewallOfTokens(ReaderConfiguration::isLookedAt);
    }

    @Bean
    Readers readers(@Value("${utbredt.data}") String data, Clock clock) {
        return new ShownTokens(Organisations.read(Path.of(data, "registry", "clients.csv")), clock);
    }

    private static boolean isLookedAt(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(METADATA)
                || path.startsWith(SUBSCRIPTIONS)
                || path.equals(REBUILD) && request.getMethod().equals("POST")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        && !path.startsWith("/api/adoption/")
                        && !path.startsWith("/api/roadmap/");
    }
}
