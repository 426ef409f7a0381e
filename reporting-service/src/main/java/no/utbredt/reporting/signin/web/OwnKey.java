package no.utbredt.reporting.signin.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Proves who we are as HelseID wants it: an assertion signed with our key, for the issuer, good for a minute (RFC 7523). */
final class OwnKey {

    private final Path file;
    private final String issuer;

    OwnKey(Path file, String issuer) {
        this.file = file;
        this.issuer = issuer;
    }

    /** Exchanges codes with it. */
    RestClientAuthorizationCodeTokenResponseClient exchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.addParametersConverter(proof());
        exchange.setRestClient(patient());
        return exchange;
    }

    /** Fetches new tokens with it. */
    RestClientRefreshTokenTokenResponseClient refresh() {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.addParametersConverter(proof());
        refresh.setRestClient(patient());
        return refresh;
    }

    /** The library's own client, which would wait for ever. */
    private static RestClient patient() {
        return RestClient.builder()
                .requestFactory(AtIssuer.patience())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private <T extends AbstractOAuth2AuthorizationGrantRequest>
            NimbusJwtClientAuthenticationParametersConverter<T> proof() {
        var proof = new NimbusJwtClientAuthenticationParametersConverter<T>(registration -> read());
        proof.setJwtClientAssertionCustomizer(assertion -> assertion.getClaims().audience(List.of(issuer)));
        return proof;
    }

    private JWK read() {
        try {
            return JWK.parse(Files.readString(file));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(file + " is no JSON Web Key (UTBREDT_SIGN_IN_KEY)", e);
        }
    }
}
