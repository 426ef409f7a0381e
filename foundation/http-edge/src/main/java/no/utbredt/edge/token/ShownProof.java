package no.utbredt.edge.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A token and its proof as they stand in the headers of a request (RFC 9449, section 7.1; section 4.3, check 1). */
final class ShownProof implements AuthenticationConverter {

    /** The scheme a token with a proof comes under. */
    static final String SCHEME = "DPoP";

    /** The error of RFC 9449 for a proof that is not believed. */
    static final String ERROR = "invalid_dpop_proof";

    private static final String AUTHORIZATION = "Authorization";
    private static final Pattern SHOWN =
            Pattern.compile("DPoP +(?<token>[A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int LONGEST = 4096;

    /** Whether a request shows its token so. */
    static boolean isIn(HttpServletRequest request) {
        String shown = request.getHeader(AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    }

    /** {@inheritDoc} */
    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        if (!isIn(request)) {
            return null;
        }
        List<String> proofs = Collections.list(request.getHeaders(SCHEME));
        if (proofs.size() != 1
                || proofs.getFirst().isBlank()
                || proofs.getFirst().length() > LONGEST
                || !METHODS.contains(request.getMethod())) {
            throw new OAuth2AuthenticationException(new OAuth2Error(ERROR), ProofFlaw.MISSING.refused());
        }
        return new DPoPAuthenticationToken(
                token(request),
                proofs.getFirst(),
                request.getMethod(),
                request.getRequestURL().toString());
    }

    private static String token(HttpServletRequest request) {
        List<String> all = Collections.list(request.getHeaders(AUTHORIZATION));
        Matcher shown = SHOWN.matcher(all.getFirst().strip());
        if (all.size() != 1 || !shown.matches()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "Malformed token", null));
        }
        return shown.group("token");
    }
}
