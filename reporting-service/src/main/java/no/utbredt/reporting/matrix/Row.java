package no.utbredt.reporting.matrix;

import java.util.Set;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;

/**
 * A service in one role.
 *
 * @param id catalogue id
 * @param depth 0 for a service, more for a part of one
 * @param groups ids of the groups it is for in that role, or of which something is published, in order
 */
public record Row(String id, Service service, Role role, int depth, Set<String> groups) {}
