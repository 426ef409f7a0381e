package no.utbredt.initiative.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Draft;

/**
 * Everything the files say together.
 *
 * @param categories by code
 * @param groups by id
 * @param solutions by id
 * @param services by id
 */
public record Catalogue(
        Map<String, Category> categories,
        Map<String, ActorGroup> groups,
        Map<String, Solution> solutions,
        Map<String, Service> services) {

    public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of());

    /** What those files say; where an id stands twice, the first one. */
    public static Catalogue of(Collection<Draft<Contents>> drafts) {
        return new Catalogue(
                byKey(drafts, Contents::categories, Category::code),
                byKey(drafts, Contents::groups, ActorGroup::id),
                byKey(drafts, Contents::solutions, Solution::id),
                byKey(drafts, Contents::services, Service::id));
    }

    boolean knows(Mention mention) {
        return ids(mention.of()).contains(mention.id());
    }

    Set<String> ids(Mention.Of of) {
        return switch (of) {
            case CATEGORY -> categories.keySet();
            case GROUP -> groups.keySet();
            case SOLUTION -> solutions.keySet();
            case SERVICE -> services.keySet();
        };
    }

    boolean standsAboveItself(Service service) {
        Set<String> above = new HashSet<>();
        Service at = service;
        while (at != null && at.parent() != null && above.add(at.parent())) {
            at = services.get(at.parent());
        }
        return above.contains(service.id());
    }

    private static <T> Map<String, T> byKey(
            Collection<Draft<Contents>> drafts, Function<Contents, List<T>> values, Function<T, String> key) {
        return drafts.stream()
                .flatMap(draft -> values.apply(Contents.of(draft)).stream())
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, TreeMap::new));
    }
}
