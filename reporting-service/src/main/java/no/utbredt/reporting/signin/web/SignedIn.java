package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What becomes of a browser that comes back from the issuer. */
final class SignedIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignedIn.class);

    private final SignInSettings settings;
    private final OAuth2AuthorizedClientRepository tokens;
    private final JwtDecoder decoder;
    private final Clock clock;

    SignedIn(SignInSettings settings, OAuth2AuthorizedClientRepository tokens, JwtDecoder decoder, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        OAuth2AuthorizedClient given = tokens.loadAuthorizedClient(AtIssuer.ID, who, request);
        tokens.removeAuthorizedClient(AtIssuer.ID, who, request, response);
        if (given == null || !settings.admits(who.getName())) {
            refuse(request, response, "ikke-tilgang");
            return;
        }
        try {
            var token = Session.unbound(decoder.decode(given.getAccessToken().getTokenValue()));
            Session.begin(
                    request, token, given.getRefreshToken(), clock.instant().plus(settings.longest()));
            lead(response, ReturnTo.of(request));
        } catch (JwtException unfit) {
            LOG.warn("the issuer gave a token that is not believed: {}", unfit.toString());
            refuse(request, response, "feilet");
        } catch (IllegalStateException full) {
            LOG.warn("nobody else can sign in: {}", full.toString());
            refuse(request, response, "fullt");
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn("a sign-in came to nothing: {}", why.toString());
        refuse(request, response, "feilet");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String how)
            throws IOException {
        Session.end(request);
        lead(response, "/?innlogging=" + how);
    }

    private static void lead(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
        response.setHeader("Cache-Control", "no-store");
    }
}
