package no.utbredt.adoption.fault.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What a token allows (law 12). */
public final class Scopes {

    /** Operators: actors, delegations, what is restricted. */
    public static final String OPERATE = "SCOPE_utbredt:operate";

    /** Stewards: catalogue, published figures, what is not cleared for display. */
    public static final String DOCUMENTS = "SCOPE_utbredt:documents.write";

    private Scopes() {}

    /** Whether the caller has that scope; nobody in particular has none. */
    public static boolean has(@Nullable Authentication caller, String scope) {
        return caller != null
                && caller.getAuthorities().stream().anyMatch(authority -> scope.equals(authority.getAuthority()));
    }
}
