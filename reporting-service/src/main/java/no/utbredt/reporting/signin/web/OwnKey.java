package no.utbredt.reporting.signin.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;

/** Proves who we are as HelseID wants it: an assertion signed with our key, for the issuer, good for a minute (RFC 7523). */
final class OwnKey {

    private final Path file;

    OwnKey(Path file) {
        this.file = file;
    }

    /** Exchanges codes with it. */
    RestClientAuthorizationCodeTokenResponseClient exchange(String issuer) {
        var proof = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> read());
        proof.setJwtClientAssertionCustomizer(assertion -> assertion.getClaims().audience(List.of(issuer)));
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.addParametersConverter(proof);
        return exchange;
    }

    private JWK read() {
        try {
            return JWK.parse(Files.readString(file));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(file + " is no JSON Web Key (UTBREDT_SIGN_IN_KEY)", e);
        }
    }
}
