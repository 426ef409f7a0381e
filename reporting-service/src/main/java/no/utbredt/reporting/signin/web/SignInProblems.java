package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Why a browser may not do what it asks. */
public final class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Nobody has signed in, or the session has ended. */
    public static Problem notSignedIn() {
        return Problem.of(
                401,
                "not-signed-in",
                "sign in at /api/session/sign-in; a program sends its token to the service itself",
                "this is for whoever has signed in; nothing was changed",
                "dette er for den som er innlogget; ingenting er endret");
    }

    static Problem foreignPage() {
        return Problem.at(
                403,
                "csrf-token-missing",
                "X-CSRF-TOKEN",
                "the csrf of /api/session in the header X-CSRF-TOKEN",
                "it cannot be seen that a page of ours asks for this; nothing was changed",
                "det kan ikke ses at en av våre sider ber om dette; ingenting er endret");
    }

    static Problem issuerUnreachable() {
        return Problem.of(
                503,
                "issuer-unreachable",
                "send it again",
                "nobody can sign in just now: the issuer does not answer",
                "ingen kan logge inn akkurat nå: utstederen svarer ikke");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        notSignedIn().write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        (why instanceof CsrfException ? foreignPage() : notSignedIn()).write(response);
    }
}
