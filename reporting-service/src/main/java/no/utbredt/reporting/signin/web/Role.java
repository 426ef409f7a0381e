package no.utbredt.reporting.signin.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;

/** What one may do, by the scope the issuer granted. The services decide anew at each write. */
enum Role {
    /** Writes initiatives and the catalogue. */
    STEWARD("utbredt:documents.write"),
    /** Registers actors, systems and delegations. */
    OPERATOR("utbredt:operate"),
    /** Reports. */
    REPORTER("utbredt:reports.write");

    private final String authority;

    Role(String scope) {
        this.authority = "SCOPE_" + scope;
    }

    static List<Role> of(Collection<GrantedAuthority> granted) {
        return Arrays.stream(values())
                .filter(role -> granted.stream().anyMatch(each -> role.authority.equals(each.getAuthority())))
                .toList();
    }
}
