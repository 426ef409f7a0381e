package no.utbredt.reporting.signin.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** What we are at the issuer. Its addresses are looked up when somebody first signs in, so that the pages need no issuer to start or be read. */
final class AtIssuer implements ClientRegistrationRepository {

    static final String ID = "utbredt";
    static final String CALLBACK = "/api/session/callback";
    private static final String END_SESSION = "end_session_endpoint";

    private final SignInSettings settings;
    private final String issuer;
    private final RestClient http;
    private volatile @Nullable ClientRegistration known;

    AtIssuer(SignInSettings settings, String issuer) {
        this.settings = settings;
        this.issuer = issuer;
        this.http = RestClient.builder().requestFactory(patience()).build();
    }

    static SimpleClientHttpRequestFactory patience() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(2));
        requests.setReadTimeout(Duration.ofSeconds(5));
        return requests;
    }

    /** @throws RuntimeException when the issuer cannot be asked or says what cannot be */
    ClientRegistration registration() {
        ClientRegistration found = known;
        if (found == null) {
            found = found(Objects.requireNonNull(http.get()
                    .uri(issuer + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {})));
            known = found;
        }
        return found;
    }

    private ClientRegistration found(Map<String, Object> discovered) {
        if (!issuer.equals(discovered.get("issuer"))) {
            throw new IllegalStateException("the issuer at " + issuer + " calls itself " + discovered.get("issuer"));
        }
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.client())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(settings.at() + CALLBACK)
                .scope(Stream.concat(Stream.of("openid"), settings.scopes().stream())
                        .toList())
                .issuerUri(issuer)
                .authorizationUri(address(discovered, "authorization_endpoint"))
                .tokenUri(address(discovered, "token_endpoint"))
                .jwkSetUri(address(discovered, "jwks_uri"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(discovered)
                .build();
    }

    private static String address(Map<String, Object> discovered, String name) {
        String said = String.valueOf(discovered.get(name));
        if (!List.of("http", "https").contains(String.valueOf(URI.create(said).getScheme()))) {
            throw new IllegalStateException("the issuer names no " + name);
        }
        return said;
    }

    /** Where a session at the issuer is ended; it asks first, since no token is put into an address to prove who asks. */
    Optional<String> signOut() {
        ClientRegistration found = known;
        return Optional.ofNullable(found)
                .map(each -> each.getProviderDetails().getConfigurationMetadata())
                .filter(said -> said.get(END_SESSION) != null)
                .map(said -> UriComponentsBuilder.fromUriString(address(said, END_SESSION))
                        .queryParam("client_id", settings.client())
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(settings.at() + "/")
                        .toUriString());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }
}
