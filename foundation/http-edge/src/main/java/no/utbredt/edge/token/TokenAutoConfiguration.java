package no.utbredt.edge.token;

import java.time.Clock;
import no.utbredt.edge.load.Caller;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens for every service that has doors to guard. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnClass(JwtDecoder.class)
@EnableConfigurationProperties(TokenSettings.class)
class TokenAutoConfiguration {

    @Bean
    TokenDoors tokenDoors(TokenSettings settings, UsedProofs used) {
        return new TokenDoors(settings, new Proofs(settings.proofs(), used, Clock.systemUTC()));
    }

    /** For a service without a store; one that has a store remembers there, for all its instances. */
    @Bean
    @ConditionalOnMissingBean
    UsedProofs usedProofs(TokenSettings settings) {
        return new RememberedProofs(settings.proofs().remembered(), Clock.systemUTC());
    }

    @Bean
    Caller tokenCaller() {
        return new TokenCaller();
    }

    private static Jwt refused(String token) {
        throw new BadJwtException("no issuer is set here (UTBREDT_ISSUER), so no token is taken");
    }

    /** Finds the issuer's keys at the first token, so that the service starts without it. */
    @Bean
    JwtDecoder accessTokens(TokenSettings settings) {
        return new TokenMemory(
                settings.issuer().isBlank()
                        ? TokenAutoConfiguration::refused
                        : new SupplierJwtDecoder(() -> {
                            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                                    .validateType(false)
                                    .build();
                            decoder.setJwtValidator(
                                    AccessTokens.validator(settings.issuer(), settings.audience(), settings.actors()));
                            return decoder;
                        }),
                Clock.systemUTC());
    }
}
