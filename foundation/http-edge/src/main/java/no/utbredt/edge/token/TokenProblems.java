package no.utbredt.edge.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.vocabulary.Quoted;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.BearerTokenErrorCodes;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no to a missing, wrong or insufficient token, as a problem and in the header RFC 6750 and RFC 9449 ask for. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final Challenge challenge;

    TokenProblems(Challenge challenge) {
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            response.setStatus(503);
            response.setHeader("Retry-After", "5");
            issuerUnreachable().write(response);
            return;
        }
        if (exception.getCause() instanceof Refused refused) {
            refuse(response, refused);
            return;
        }
        if (ShownProof.isIn(request)) {
            challenge.set(response, OAuth2ErrorCodes.INVALID_TOKEN);
        } else {
            bearer.commence(request, response, exception);
            challenge.add(response);
        }
        (exception instanceof InsufficientAuthenticationException ? missing() : invalid(exception)).write(response);
    }

    /** A proof that is not believed, or of which it cannot be known whether it was used. */
    private void refuse(HttpServletResponse response, Refused refused) throws IOException {
        if (refused.problem().status() == 401) {
            challenge.set(response, ShownProof.ERROR);
        }
        refused.headers().forEach(response::setHeader);
        refused.problem().write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        denial.handle(request, response, exception);
        if (ShownProof.isIn(request)) {
            challenge.set(response, BearerTokenErrorCodes.INSUFFICIENT_SCOPE);
        }
        Problem.at(
                        403,
                        "scope-missing",
                        "Authorization",
                        "a token with the scope this address asks for",
                        "the token does not carry the scope needed here",
                        "tokenet har ikke det scopet som trengs her")
                .write(response);
    }

    private static Problem missing() {
        return Problem.at(
                401,
                "token-missing",
                "Authorization",
                "Authorization: Bearer <access token>",
                "no access token was sent",
                "det ble ikke sendt noe tilgangstoken");
    }

    private static Problem invalid(AuthenticationException exception) {
        return Problem.at(
                401,
                "token-invalid",
                "Authorization",
                "a token from our issuer, for our audience, within its lifetime; one bound to a key as DPoP with a proof",
                "the access token is not believed: " + Quoted.of(String.valueOf(exception.getMessage())),
                "tilgangstokenet godtas ikke");
    }

    private static Problem issuerUnreachable() {
        return Problem.of(
                503,
                "issuer-unreachable",
                "send it again",
                "the issuer's keys cannot be fetched just now",
                "utstederens nøkler kan ikke hentes akkurat nå");
    }
}
