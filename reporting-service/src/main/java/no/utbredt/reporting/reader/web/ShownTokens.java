package no.utbredt.reporting.reader.web;

import java.time.Clock;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.time.OsloDay;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who reads, by the token of the request that is being answered. Whoever shows none is the public; so is a client nobody has registered,
 * and one without an organisation, such as a loader of documents.
 */
final class ShownTokens implements Readers {

    static final String OPERATE = "SCOPE_utbredt:operate";

    private final Organisations organisations;
    private final Clock clock;

    ShownTokens(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Reader now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        && asked.getRequest().getUserPrincipal() instanceof JwtAuthenticationToken shown
                ? of(shown)
                : Reader.PUBLIC;
    }

    private Reader of(JwtAuthenticationToken shown) {
        if (shown.getAuthorities().stream().anyMatch(scope -> OPERATE.equals(scope.getAuthority()))) {
            return Reader.OPERATOR;
        }
        String number = organisations.of(TokenHolder.of(shown.getToken()).client());
        return number == null
                ? Reader.PUBLIC
                : new Reader.Organisation(number, OsloDay.number(OsloDay.of(clock.instant())));
    }
}
