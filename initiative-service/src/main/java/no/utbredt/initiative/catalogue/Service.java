package no.utbredt.initiative.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service of a national solution, or a part, step, version or channel of one with a progress of its own. Its id is the key;
 * its name is not, one name may stand twice.
 *
 * @param id lower-case, stable, for example {@code helsenorge-timeavtaler-trinn-1}
 * @param solution id of the solution it belongs to, which the file says for all of them
 * @param category code of its category, or null
 * @param kind what it is to its parent
 * @param parent id of the service above it, or null
 * @param order place among its siblings where that means something, or null
 * @param name Norwegian name
 * @param nameEnglish English name, or null
 * @param aliases what documents have called it
 * @param groups which roles exist for which actor group
 * @param scopes what reports of it may be limited to
 * @param availability where it is offered nationally, and since when
 * @param eligibility what an actor must fulfil to adopt it
 * @param sources document and place it is from
 */
public record Service(
        String id,
        String solution,
        @Nullable String category,
        ServiceKind kind,
        @Nullable String parent,
        @Nullable Integer order,
        String name,
        @Nullable String nameEnglish,
        List<Alias> aliases,
        List<GroupRoles> groups,
        List<Scope> scopes,
        List<Availability> availability,
        List<Eligibility> eligibility,
        List<String> sources) {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Service {
        solution = solution == null ? "" : solution;
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        groups = groups == null ? List.of() : List.copyOf(groups);
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
        availability = availability == null ? List.of() : List.copyOf(availability);
        eligibility = eligibility == null ? List.of() : List.copyOf(eligibility);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The same service of that solution. */
    Service of(String owner) {
        return new Service(
                id,
                owner,
                category,
                kind,
                parent,
                order,
                name,
                nameEnglish,
                aliases,
                groups,
                scopes,
                availability,
                eligibility,
                sources);
    }

    /** A name some document used, and where. */
    public record Alias(String name, @Nullable String source) {}

    /** The roles that exist for a group. */
    public record GroupRoles(String group, Set<Role> roles) {

        public GroupRoles {
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }
    }

    /** A code reports may be limited to, with its Norwegian name. */
    public record Scope(String code, String name) {}
}
