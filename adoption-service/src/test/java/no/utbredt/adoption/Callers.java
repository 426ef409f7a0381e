package no.utbredt.adoption;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who calls. */
public final class Callers {

    private Callers() {}

    /** NHN's operator. */
    public static RequestPostProcessor operator() {
        return withScope("utbredt:operate");
    }

    /** A steward of documents. */
    public static RequestPostProcessor steward() {
        return withScope("utbredt:documents.write");
    }

    /** A vendor that may only report. */
    public static RequestPostProcessor vendor() {
        return withScope("utbredt:reports.write");
    }

    /** That client of the registry's file, with no scope but to report. */
    public static RequestPostProcessor client(String id) {
        return jwt().jwt(token -> token.claim("client_id", id))
                .authorities(new SimpleGrantedAuthority("SCOPE_utbredt:reports.write"));
    }

    /** That client, multi-tenant, with a token that was issued for one organisation. */
    public static RequestPostProcessor clientFor(String id, String organisation) {
        return jwt().jwt(token -> token.claim("client_id", id)
                        .claim("helseid://claims/client/claims/orgnr_parent", organisation)
                        .claim("helseid://claims/client/client_tenancy", "multi-tenant"))
                .authorities(new SimpleGrantedAuthority("SCOPE_utbredt:reports.write"));
    }

    private static RequestPostProcessor withScope(String scope) {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_" + scope));
    }
}
