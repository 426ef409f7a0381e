package no.utbredt.reporting.reader.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The strict firewall, for requests whose token is looked at; all others go on as they came. */
final class FirewallOfTokens extends StrictHttpFirewall {

    private final Predicate<HttpServletRequest> lookedAt;

    FirewallOfTokens(Predicate<HttpServletRequest> lookedAt) {
        this.lookedAt = lookedAt;
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return lookedAt.test(request) ? super.getFirewalledRequest(request) : new AsItCame(request);
    }

    private static final class AsItCame extends FirewalledRequest {

        AsItCame(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {
            // nothing was changed
        }
    }
}
