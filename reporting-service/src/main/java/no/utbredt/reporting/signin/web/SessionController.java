package no.utbredt.reporting.signin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.reporting.web.OwnTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells our own pages who has signed in. */
@OwnTag
@Controller
class SessionController {

    private final SignInSettings settings;

    SessionController(SignInSettings settings) {
        this.settings = settings;
    }

    /**
     * A session as the pages need it: no token, and nobody's name.
     *
     * @param offered whether one can sign in here
     * @param organisation number of whoever signed in; null where nobody has, or the issuer says none
     * @param client as whom one writes; null where nobody has signed in
     * @param roles what one may do, in no order
     * @param until when the session ends at the latest
     * @param csrf to be sent with every write in the header X-CSRF-TOKEN
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionBody(
            boolean offered,
            @Nullable String organisation,
            @Nullable String client,
            List<Role> roles,
            @Nullable Instant until,
            @Nullable String csrf) {}

    @GetMapping(path = "/api/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SessionBody> session(HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body(request));
    }

    private SessionBody body(HttpServletRequest request) {
        Instant until = Session.until(request).orElse(null);
        if (until == null || !(request.getUserPrincipal() instanceof JwtAuthenticationToken who)) {
            return new SessionBody(settings.offered(), null, null, List.of(), null, null);
        }
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        TokenHolder holder = TokenHolder.of(who.getToken());
        return new SessionBody(
                true, holder.organisation(), holder.client(), Role.of(who.getAuthorities()), until, csrf.getToken());
    }
}
