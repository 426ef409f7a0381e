package no.utbredt.edge.token;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** How the doors of a service take tokens; which door asks for which scope is the service's own to say. */
public final class TokenDoors {

    private final TokenProblems problems = new TokenProblems();
    private final TokenSettings settings;

    TokenDoors(TokenSettings settings) {
        this.settings = settings;
    }

    /** No sessions, no forms: a bearer token from our issuer or nothing. */
    public HttpSecurity guard(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new OtherSchemes(), SecurityContextHolderFilter.class)
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .protectedResourceMetadata(
                                metadata -> metadata.protectedResourceMetadataCustomizer(this::describe))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(failuresTo(problems)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private void describe(OAuth2ProtectedResourceMetadata.Builder said) {
        said.tlsClientCertificateBoundAccessTokens(false);
        if (!settings.issuer().isBlank()) {
            said.authorizationServer(settings.issuer());
        }
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
}
