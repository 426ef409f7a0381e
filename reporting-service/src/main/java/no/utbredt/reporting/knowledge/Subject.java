package no.utbredt.reporting.knowledge;

import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.kept.Unforeseeable;

/**
 * What is folded together.
 *
 * @param service catalogue id, as a source named it
 */
record Subject(String service, Role role) {
    /** A hash nobody outside can foresee: a stranger may speak of what he likes. */
    int unforeseeable() {
        return Unforeseeable.hash(service, role.name());
    }
}
