package no.utbredt.edge.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tokens come as Bearer (RFC 6750) or with a proof as DPoP (RFC 9449); one shown in another way is not read here and is told so. */
final class OtherSchemes extends OncePerRequestFilter {

    private final Challenge challenge;

    OtherSchemes(Challenge challenge) {
        this.challenge = challenge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader("Authorization");
        if (shown == null || shown.regionMatches(true, 0, "Bearer ", 0, 7) || ShownProof.isIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        challenge.add(response);
        Problem.at(
                        401,
                        "token-scheme",
                        "Authorization",
                        "Authorization: Bearer <access token>, or DPoP <access token> with a proof",
                        "a token is taken as Bearer, or as DPoP with a proof of possession, and in no other way",
                        "et token tas imot som Bearer, eller som DPoP med bevis for besittelse, og ikke på annen måte")
                .write(response);
    }
}
