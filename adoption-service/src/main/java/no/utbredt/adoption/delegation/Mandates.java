package no.utbredt.adoption.delegation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;

/** All delegations at one moment. Immutable. */
public final class Mandates {

    private record Given(OrganisationNumber vendor, Identifier by) {}

    private final Map<Given, List<Delegation>> delegations;

    private Mandates(Collection<Delegation> known) {
        this.delegations = known.stream().collect(groupingBy(each -> new Given(each.vendor(), each.organisation())));
    }

    public static Mandates of(Collection<Delegation> delegations) {
        return new Mandates(delegations);
    }

    /**
     * The delegation under which a vendor may speak of an actor's service on a day: given by the actor or by one above it. Of
     * several the one with the smallest id.
     */
    public Optional<Delegation> covering(
            OrganisationNumber vendor, Actor actor, String service, LocalDate day, ActorRegistry registry) {
        Stream<Actor> above = registry.ancestors(actor.id(), day).stream().flatMap(id -> registry.find(id).stream());
        return Stream.concat(Stream.of(actor), above)
                .flatMap(giver -> givenBy(giver, vendor, day))
                .filter(delegation -> delegation.allows(service, day))
                .min(Comparator.comparing(Delegation::id));
    }

    /** Whoever had the identifier when the delegation began still gives it after a renumbering. */
    private Stream<Delegation> givenBy(Actor giver, OrganisationNumber vendor, LocalDate day) {
        return giver.identifiers().stream()
                .map(Dated::value)
                .distinct()
                .flatMap(identifier -> delegations.getOrDefault(new Given(vendor, identifier), List.of()).stream())
                .filter(each -> giver.hasOn(day, each.organisation()) || giver.hasOn(each.from(), each.organisation()));
    }
}
