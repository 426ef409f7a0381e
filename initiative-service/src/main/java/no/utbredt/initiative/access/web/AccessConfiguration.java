package no.utbredt.initiative.access.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

    private static final String STEWARD = "SCOPE_utbredt:documents.write";

    @Bean
    JwtDecoder jwtDecoder(AccessSettings settings) {
        return Tokens.decoder(settings);
    }

    @Bean
    Refusals refusals(JsonMapper json) {
        return new Refusals(json);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, Refusals refusals) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.PUT, "/v1/**")
                        .hasAuthority(STEWARD)
                        .requestMatchers(HttpMethod.POST, "/v1/roadmap/**", "/v1/editions/**")
                        .hasAuthority(STEWARD)
                        .requestMatchers(HttpMethod.DELETE, "/v1/initiatives/*")
                        .hasAuthority(STEWARD)
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {}).authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
