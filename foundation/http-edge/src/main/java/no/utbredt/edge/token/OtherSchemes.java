package no.utbredt.edge.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tokens come as Bearer (RFC 6750); a token shown in another way, DPoP among them (RFC 9449), is not read here and is told so. */
final class OtherSchemes extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader("Authorization");
        if (shown == null || shown.regionMatches(true, 0, "Bearer ", 0, 7)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.at(
                        401,
                        "token-scheme",
                        "Authorization",
                        "Authorization: Bearer <access token>",
                        "a token is taken as Bearer only; proof of possession is not checked here",
                        "et token tas bare imot som Bearer; bevis for besittelse kontrolleres ikke her")
                .write(response);
    }
}
