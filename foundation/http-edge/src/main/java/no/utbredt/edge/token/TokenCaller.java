package no.utbredt.edge.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.utbredt.edge.load.Caller;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The client that a believed token was given to; not its {@code sub}, which need not be a program. */
final class TokenCaller implements Caller {

    @Override
    public Optional<String> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof JwtAuthenticationToken shown
                        && shown.getToken().hasClaim("client_id")
                ? Optional.of(TokenHolder.of(shown.getToken()).client())
                : Optional.empty();
    }
}
