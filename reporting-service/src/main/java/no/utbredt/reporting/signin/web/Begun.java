package no.utbredt.reporting.signin.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * Sign-ins that were begun, each in the one browser that began it: for five minutes, the latest 10,000. A session is made when somebody
 * has signed in, so that no stranger makes one.
 */
final class Begun implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, OAuth2AuthorizationRequest> begun =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFETIME).build();
    private final SignInSettings settings;
    private final String name;

    Begun(SignInSettings settings) {
        this.settings = settings;
        this.name = settings.cookie("utbredt-sign-in");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return browser(request)
                .map(begun::getIfPresent)
                .filter(sent -> sent.getState() != null && sent.getState().equals(state))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest sent, HttpServletRequest request, HttpServletResponse response) {
        if (sent == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String browser = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        begun.put(browser, sent);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(browser, LIFETIME));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest sent = loadAuthorizationRequest(request);
        if (sent != null) {
            browser(request).ifPresent(begun::invalidate);
            request.setAttribute(ReturnTo.NAME, sent.getAttribute(ReturnTo.NAME));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        }
        return sent;
    }

    /** Lax: the browser comes back from another site. */
    private String cookie(String value, Duration lifetime) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build()
                .toString();
    }

    private Optional<String> browser(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
