package no.utbredt.initiative.access.web;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Access tokens as RFC 9068 wants them: signature, type, issuer, audience and lifetime are checked, all of them. */
final class Tokens {

    private Tokens() {}

    /** The issuer is asked for its keys at the first token, so that it may start after us. */
    static JwtDecoder decoder(AccessSettings settings) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(validator(settings));
            return decoder;
        });
    }

    static OAuth2TokenValidator<Jwt> validator(AccessSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(List.of("at+jwt", "application/at+jwt", "JWT")),
                new JwtIssuerValidator(settings.issuer()),
                new JwtAudienceValidator(settings.audience()),
                new JwtTimestampValidator());
    }
}
