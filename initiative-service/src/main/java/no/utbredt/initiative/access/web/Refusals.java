package no.utbredt.initiative.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says as RFC 9457 wants it that a token is missing, not believed, or not enough. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String EXPECTED =
            "a bearer token from the issuer, for our audience, with the scope utbredt:documents.write";

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        if (sent) {
            answer(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "token-refused",
                    "The token is not believed",
                    "Tokenet godtas ikke");
        } else {
            answer(response, HttpStatus.UNAUTHORIZED, "token-missing", "A token is missing", "Token mangler");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        answer(
                response,
                HttpStatus.FORBIDDEN,
                "scope-missing",
                "The token lacks the scope utbredt:documents.write",
                "Tokenet mangler scopet utbredt:documents.write");
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code, String detail, String detailNb)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status.value());
        problem.put("title", status.getReasonPhrase());
        problem.put("code", code);
        problem.put("detail", detail);
        problem.put("detailNb", detailNb);
        problem.put("expected", EXPECTED);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
