package no.utbredt.initiative.access.web;

import jakarta.servlet.DispatcherType;
import no.utbredt.edge.token.TokenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String STEWARD = "SCOPE_utbredt:documents.write";
    private static final String OPERATOR = "SCOPE_utbredt:operate";

    @Bean
    SecurityFilterChain access(HttpSecurity http, TokenDoors tokens) throws Exception {
        return tokens.guard(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.PUT, "/v1/follow-ups/*")
                        .hasAnyAuthority(STEWARD, OPERATOR)
                        .requestMatchers(HttpMethod.PUT, "/v1/**")
                        .hasAuthority(STEWARD)
                        .requestMatchers(HttpMethod.POST, "/v1/roadmap/**", "/v1/editions/**", "/v1/documents")
                        .hasAuthority(STEWARD)
                        .requestMatchers(HttpMethod.DELETE, "/v1/initiatives/*")
                        .hasAuthority(STEWARD)
                        .requestMatchers("/v1/follow-ups/**")
                        .hasAnyAuthority(STEWARD, OPERATOR)
                        .requestMatchers("/v1/audit")
                        .hasAuthority(OPERATOR)
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
