package no.utbredt.adoption.state;

import java.util.Set;
import no.utbredt.adoption.report.Role;

/** What the catalogue says of whom a service is for. */
@FunctionalInterface
public interface Offers {

    /** Ids of the actor groups that have that role in the service; none where the catalogue does not know it (yet). */
    Set<String> groups(String service, Role role);
}
