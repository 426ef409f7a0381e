package no.utbredt.reporting.signin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import no.utbredt.edge.Refused;
import no.utbredt.reporting.web.OwnTag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a browser is sent to sign in, and where a session is ended. */
@OwnTag
@Controller
@Conditional(WhenOffered.class)
class SigningController {

    private static final Logger LOG = LoggerFactory.getLogger(SigningController.class);

    private final AtIssuer issuer;
    private final Begun begun;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SigningController(AtIssuer issuer, Begun begun) {
        this.issuer = issuer;
        this.begun = begun;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(issuer, "/api/session/sign-in");
    }

    /** @param leadTo where the session at the issuer is ended; null where it has no such address */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignedOutBody(@Nullable String leadTo) {}

    @GetMapping("/api/session/sign-in")
    ResponseEntity<Void> begin(
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizationRequest sent = OAuth2AuthorizationRequest.from(request(request))
                .attributes(attributes -> attributes.put(ReturnTo.NAME, ReturnTo.page(til)))
                .build();
        begun.saveAuthorizationRequest(sent, request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(sent.getAuthorizationRequestUri()))
                .build();
    }

    private OAuth2AuthorizationRequest request(HttpServletRequest request) {
        try {
            return Objects.requireNonNull(requests.resolve(request, AtIssuer.ID));
        } catch (RuntimeException unreachable) {
            LOG.warn("nobody can sign in: {}", unreachable.toString());
            throw new Refused(SignInProblems.issuerUnreachable(), Map.of("Retry-After", "5"));
        }
    }

    @PostMapping(path = "/api/session/sign-out", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SignedOutBody> end(HttpServletRequest request) {
        Session.end(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SignedOutBody(issuer.signOut().orElse(null)));
    }
}
