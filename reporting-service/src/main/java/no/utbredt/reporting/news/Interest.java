package no.utbredt.reporting.news;

import java.util.List;
import java.util.Set;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/**
 * Which of the news somebody wants.
 *
 * @param kinds the only kinds; none for all
 * @param services ids of the only services; none for all, news that are of no service among them
 * @param areas ids of the areas in one of which the actor it is of lies; none for all, news that are of no actor among them
 */
public record Interest(Set<Kind> kinds, Set<String> services, Set<String> areas) {
    public Interest {
        kinds = Set.copyOf(kinds);
        services = Set.copyOf(services);
        areas = Set.copyOf(areas);
    }

    /**
     * What is told of those, in their order: what is wanted, and nothing of whom we have learned since that it may be a person (law 12).
     *
     * @param known as known now
     * @param day the epoch day on which areas are looked at
     */
    public List<Bulletin.Entry> among(List<Bulletin.Entry> told, Known known, int day) {
        Set<String> persons = Set.copyOf(known.registry().persons().all());
        return told.stream()
                .filter(entry -> wants(entry.news().now(), known.registry(), day))
                .filter(entry -> !(entry.news().now() instanceof Standing.OfActor of && persons.contains(of.actor())))
                .toList();
    }

    private boolean wants(Standing now, Registry registry, int day) {
        return (kinds.isEmpty() || kinds.contains(now.kind()))
                && (services.isEmpty() || isOneOf(services, now.service()))
                && (areas.isEmpty() || (now instanceof Standing.OfActor of && lies(of.actor(), registry, day)));
    }

    private static boolean isOneOf(Set<String> some, @Nullable String service) {
        return service != null && some.contains(service);
    }

    private boolean lies(String actor, Registry registry, int day) {
        return registry.areas().kinds().stream()
                .flatMap(kind -> registry.areas().of(actor, kind, day).stream())
                .anyMatch(areas::contains);
    }
}
