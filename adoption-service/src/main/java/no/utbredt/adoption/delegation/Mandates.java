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
     * The delegation under which a vendor may speak of an actor's service: given by the actor or by one above it, and holding on
     * the day something was said and on the day it came. Of several the one with the smallest id.
     *
     * @param said the day it was said, Europe/Oslo
     * @param received the day it came
     */
    public Optional<Delegation> covering(
            OrganisationNumber vendor,
            Actor actor,
            String service,
            LocalDate said,
            LocalDate received,
            ActorRegistry registry) {
        Stream<Actor> above = registry.ancestors(actor.id(), said).stream().flatMap(id -> registry.find(id).stream());
        return Stream.concat(Stream.of(actor), above)
                .flatMap(giver -> givenBy(giver, vendor, said, registry))
                .filter(delegation -> delegation.allows(service, said) && delegation.allows(service, received))
                .min(Comparator.comparing(Delegation::id));
    }

    /** Whether the actor itself, not one above it, lets the vendor speak of anything on that day. */
    public boolean letSpeak(Actor actor, OrganisationNumber vendor, LocalDate day, ActorRegistry registry) {
        return givenBy(actor, vendor, day, registry).anyMatch(delegation -> delegation.holdsOn(day));
    }

    /** A delegation is given by whom its number meant when it began, and then under every number that one ever has. */
    private Stream<Delegation> givenBy(Actor giver, OrganisationNumber vendor, LocalDate said, ActorRegistry registry) {
        return giver.identifiers().stream()
                .map(Dated::value)
                .distinct()
                .flatMap(identifier -> delegations.getOrDefault(new Given(vendor, identifier), List.of()).stream())
                .filter(each -> registry.meant(each.organisation(), each.from())
                        .filter(meant -> meant.id().equals(giver.id()) || keptOn(giver, meant, each, said))
                        .isPresent());
    }

    /** Who took over from the giver, number and all, took over the delegation with it. */
    private static boolean keptOn(Actor giver, Actor meant, Delegation delegation, LocalDate said) {
        return giver.hasOn(said, delegation.organisation())
                && giver.predecessors().stream()
                        .anyMatch(before -> before.actor().equals(meant.id()));
    }
}
