package no.utbredt.edge.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import no.utbredt.vocabulary.Quoted;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no to a missing, wrong or insufficient token, as a problem and in the header RFC 6750 asks for. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            response.setStatus(503);
            response.setHeader("Retry-After", "5");
            issuerUnreachable().write(response);
            return;
        }
        challenge.commence(request, response, exception);
        (exception instanceof InsufficientAuthenticationException ? missing() : invalid(exception)).write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        denial.handle(request, response, exception);
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
                "a token from our issuer, for our audience, within its lifetime, not bound to a key",
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
