package no.utbredt.reporting.actor;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those of a registry that may be persons, of whom the public is told nothing by name (law 12). */
public final class Persons {
    private final Registry registry;
    private final List<String> all;

    Persons(Registry registry) {
        this.registry = registry;
        this.all = registry.ids().stream().filter(registry::mayBePerson).toList();
    }

    /** The ids of all of them, in order. */
    public List<String> all() {
        return all;
    }

    /** Whether one of them is ever in the group, or it is not known that none is. */
    public boolean mayBeIn(String group) {
        Group known = registry.group(group);
        return known == null
                || known.restricted()
                || registry.everMembers(group).stream().anyMatch(registry::mayBePerson);
    }

    /**
     * The one group in which the public is told of one of them: of the groups of such actors it ever belonged to the largest, the first by id
     * of those; null when there is none. Told of in two, their difference would tell of few.
     */
    public @Nullable String toldIn(String id) {
        return Restriction.among(registry.known(id), registry.groups())
                .min(Comparator.comparingInt(
                                (String group) -> -registry.everMembers(group).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
