package no.utbredt.edge.token;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** How the doors of a service take tokens; which door asks for which scope is the service's own to say. */
public final class TokenDoors {

    private final TokenSettings settings;
    private final Proofs proofs;
    private final Challenge challenge;
    private final TokenProblems problems;

    TokenDoors(TokenSettings settings, Proofs proofs) {
        this.settings = settings;
        this.proofs = proofs;
        this.challenge = new Challenge(settings.proofs().algorithms());
        this.problems = new TokenProblems(challenge);
    }

    /** No sessions, no forms: a token from our issuer, with a proof when it is bound to a key, or nothing. */
    public HttpSecurity guard(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new OtherSchemes(challenge), SecurityContextHolderFilter.class)
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .dPoP(proof -> proof.requestMatcher(ShownProof::isIn)
                                .authenticationConverter(new ShownProof())
                                .authenticationFailureHandler(failures(problems)))
                        .protectedResourceMetadata(
                                metadata -> metadata.protectedResourceMetadataCustomizer(this::describe))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(failuresTo(problems))
                        .withObjectPostProcessor(checkedBy(proofs)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private void describe(OAuth2ProtectedResourceMetadata.Builder said) {
        said.claim("dpop_signing_alg_values_supported", settings.proofs().algorithms());
        said.claim("dpop_bound_access_tokens_required", false);
        said.tlsClientCertificateBoundAccessTokens(false);
        if (!settings.issuer().isBlank()) {
            said.authorizationServer(settings.issuer());
        }
    }

    /** An issuer that cannot be reached is our trouble, not the sender's: 503, and without this a bare 500. */
    private static AuthenticationFailureHandler failures(TokenProblems problems) {
        AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(problems);
        handler.setRethrowAuthenticationServiceException(false);
        return handler;
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(TokenProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures(problems));
                return filter;
            }
        };
    }

    /** The library's own check remembers used proofs in each process for itself. */
    private static ObjectPostProcessor<DPoPAuthenticationProvider> checkedBy(Proofs proofs) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends DPoPAuthenticationProvider> O postProcess(O provider) {
                provider.setDPoPProofVerifierFactory(proofs);
                return provider;
            }
        };
    }
}
