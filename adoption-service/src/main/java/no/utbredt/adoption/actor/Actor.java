package no.utbredt.adoption.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a unit beneath one; never a person.
 *
 * @param id for ever
 * @param kind what it is
 * @param serviceArea for a service area its code (also the id of its group), else null
 * @param names official names, at least one
 * @param identifiers in public registers
 * @param parents the actors it belongs to
 * @param groups ids of the actor groups it is a member of
 * @param places county and health region
 * @param weights what it weighs
 * @param predecessors whom it took over from
 * @param existence from its first to its last day
 * @param restricted whether it is shown only to itself, its vendor and operators (law 12); always so where one person may be
 *     the whole organisation
 * @param sources where this is known from
 * @param systems the EHR systems it runs, those that are known
 */
public record Actor(
        ActorId id,
        ActorKind kind,
        @Nullable String serviceArea,
        List<Dated<String>> names,
        List<Dated<Identifier>> identifiers,
        List<Dated<ActorId>> parents,
        List<Dated<String>> groups,
        List<Dated<Place>> places,
        List<Weight> weights,
        List<Predecessor> predecessors,
        Period existence,
        boolean restricted,
        List<String> sources,
        List<SystemInUse> systems) {

    /** @throws FaultyValue {@code actor-nameless}, {@code actor-own-parent} or {@code actor-service-area} */
    public Actor {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        parents = List.copyOf(parents);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        weights = List.copyOf(weights);
        predecessors = List.copyOf(predecessors);
        sources = List.copyOf(sources);
        systems = List.copyOf(systems);
        restricted = restricted || kind.maybeOnePerson();
        Consistency.require(id, kind, serviceArea, names, parents);
    }

    /** An actor of whom no system is known. */
    public Actor(
            ActorId id,
            ActorKind kind,
            @Nullable String serviceArea,
            List<Dated<String>> names,
            List<Dated<Identifier>> identifiers,
            List<Dated<ActorId>> parents,
            List<Dated<String>> groups,
            List<Dated<Place>> places,
            List<Weight> weights,
            List<Predecessor> predecessors,
            Period existence,
            boolean restricted,
            List<String> sources) {
        this(
                id,
                kind,
                serviceArea,
                names,
                identifiers,
                parents,
                groups,
                places,
                weights,
                predecessors,
                existence,
                restricted,
                sources,
                List.of());
    }

    /** The same, running those systems. */
    public Actor running(List<SystemInUse> others) {
        return new Actor(
                id,
                kind,
                serviceArea,
                names,
                identifiers,
                parents,
                groups,
                places,
                weights,
                predecessors,
                existence,
                restricted,
                sources,
                others);
    }

    /** The same, shown only to itself, its vendor and operators. */
    public Actor hidden() {
        return restricted
                ? this
                : new Actor(
                        id,
                        kind,
                        serviceArea,
                        names,
                        identifiers,
                        parents,
                        groups,
                        places,
                        weights,
                        predecessors,
                        existence,
                        true,
                        sources,
                        systems);
    }

    /** The name it has on that day, else the newest it ever had. */
    public String nameOn(LocalDate day) {
        return Dated.on(day, names).orElseGet(() -> names.getLast().value());
    }

    public Optional<Place> placeOn(LocalDate day) {
        return Dated.on(day, places);
    }

    public boolean hasOn(LocalDate day, Identifier identifier) {
        return identifiers.stream().anyMatch(dated -> dated.value().equals(identifier) && dated.holdsOn(day));
    }

    public boolean isMemberOn(LocalDate day, String group) {
        return groups.stream().anyMatch(dated -> dated.value().equals(group) && dated.holdsOn(day));
    }
}
