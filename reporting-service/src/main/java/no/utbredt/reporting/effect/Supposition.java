package no.utbredt.reporting.effect;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.knowledge.Known;

/**
 * Actors as they would be.
 *
 * @param actors by id
 */
public record Supposition(Map<String, Actor> actors) {

    public Supposition {
        actors = Map.copyOf(actors);
    }

    /**
     * An actor among those it is about that may be a person. Nothing may be supposed of such a one, nor of anybody that would
     * inherit from it, belong to it or bear its number: two answers, one with and one without, would tell where it stands (law 12).
     */
    public Optional<String> person(Registry registry) {
        Set<Identifier> numbers = new HashSet<>();
        registry.ids().stream()
                .map(registry::actor)
                .filter(actor -> actor != null && actor.restricted())
                .forEach(actor -> actor.identifiers().forEach(each -> numbers.add(each.value())));
        return new TreeSet<>(actors.keySet())
                .stream().filter(id -> touches(id, registry, numbers)).findFirst();
    }

    private boolean touches(String id, Registry registry, Set<Identifier> numbers) {
        Actor supposed = Objects.requireNonNull(actors.get(id));
        Stream<String> named = Stream.of(
                        Stream.of(id),
                        supposed.parents().stream().map(Dated::value),
                        supposed.predecessors().stream().map(Predecessor::actor))
                .flatMap(ids -> ids);
        return supposed.restricted()
                || named.map(registry::actor).anyMatch(actor -> actor != null && actor.restricted())
                || supposed.identifiers().stream().map(Dated::value).anyMatch(numbers::contains);
    }

    /** The ids of the groups one of them is a member of on some day, as it is or would be, in order; those whose counts keep something back left out. */
    public Set<String> groups(Known known) {
        Set<String> groups = new TreeSet<>();
        actors.forEach((id, supposed) -> {
            supposed.groups().forEach(group -> groups.add(group.value()));
            Actor before = known.registry().actor(id);
            if (before != null) {
                before.groups().forEach(group -> groups.add(group.value()));
            }
        });
        groups.removeIf(known.disclosure()::keepsBack);
        return groups;
    }
}
