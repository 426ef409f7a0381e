package no.utbredt.adoption.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says no to a missing, wrong or insufficient token, as a problem and in the header RFC 6750 asks for. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final JsonMapper json;

    TokenProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            response.setStatus(503);
            response.setHeader("Retry-After", "5");
            write(response, issuerUnreachable());
            return;
        }
        challenge.commence(request, response, exception);
        write(response, exception instanceof InsufficientAuthenticationException ? missing() : invalid(exception));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        denial.handle(request, response, exception);
        write(
                response,
                Problem.of(
                        403,
                        "scope-missing",
                        "a token with the scope this address asks for",
                        "the token does not carry the scope needed here",
                        "tokenet har ikke det scopet som trengs her"));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static Problem missing() {
        return Problem.of(
                401,
                "token-missing",
                "Authorization: Bearer <access token>",
                "no access token was sent",
                "det ble ikke sendt noe tilgangstoken");
    }

    private static Problem invalid(AuthenticationException exception) {
        return Problem.of(
                401,
                "token-invalid",
                "a token from our issuer, for our audience, within its lifetime, not bound to a key",
                String.valueOf(exception.getMessage()),
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
