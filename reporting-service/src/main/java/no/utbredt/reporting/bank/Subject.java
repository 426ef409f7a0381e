package no.utbredt.reporting.bank;

import java.util.List;
import no.utbredt.reporting.catalogue.Role;

/** What a coverage is asked of. */
record Subject(String service, Role role, String group) {

    /** The one a slice begins with. */
    static Subject of(List<String> slice) {
        return new Subject(slice.get(0), Role.ofCode(slice.get(1)), slice.get(2));
    }

    /** Whether the service is for the group in that role; else there is nothing to count. */
    boolean isIn(Subjects subjects) {
        return subjects.isFor(service, role, group);
    }
}
