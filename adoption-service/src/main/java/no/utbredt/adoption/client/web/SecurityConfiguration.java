package no.utbredt.adoption.client.web;

import java.nio.file.Path;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.ClientsFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what here: reading is open except for reports, writing asks for the scope of its kind. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String REPORTS = "SCOPE_utbredt:reports.write";
    private static final String DOCUMENTS = "SCOPE_utbredt:documents.write";
    private static final String OPERATE = "SCOPE_utbredt:operate";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, JsonMapper json) {
        TokenProblems problems = new TokenProblems(json);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(failuresTo(problems)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/actuator/**", "/error")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/v1/reports")
                .hasAuthority(REPORTS)
                .requestMatchers(HttpMethod.GET, "/v1/reports/**")
                .hasAnyAuthority(REPORTS, OPERATE)
                .requestMatchers("/v1/set-aside/**")
                .hasAuthority(OPERATE)
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .anyRequest()
                .hasAnyAuthority(DOCUMENTS, OPERATE);
    }

    /** An issuer that cannot be reached is our trouble, not the sender's: 503, and without this a bare 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(TokenProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(problems);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    /** Finds the issuer's keys at the first token, so that the service starts without it. */
    @Bean
    JwtDecoder accessTokens(
            @Value("${utbredt.tokens.issuer}") String issuer, @Value("${utbredt.tokens.audience}") String audience) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(AccessTokens.validator(issuer, audience));
            return decoder;
        });
    }

    @Bean
    Clients clients(@Value("${utbredt.data}") Path data) {
        return ClientsFile.read(data.resolve("registry").resolve("clients.csv"));
    }
}
