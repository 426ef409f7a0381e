package no.utbredt.adoption.report.registry;

import java.time.LocalDate;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.report.Delegated;
import no.utbredt.adoption.report.Subject;

/** Answers from the actors and delegations as this service knows them. */
public final class GroundInRegistry implements Delegated {

    private final Actors actors;
    private final Delegations delegations;

    public GroundInRegistry(Actors actors, Delegations delegations) {
        this.actors = actors;
        this.delegations = delegations;
    }

    @Override
    public Ground ground(String organisation, Subject subject, String service, LocalDate day, LocalDate received) {
        OrganisationNumber speaker = new OrganisationNumber(organisation);
        ActorRegistry registry = actors.registry();
        Optional<Actor> actor = registry.resolve(subject.scheme(), subject.value(), subject.serviceArea(), day);
        if (actor.isEmpty()) {
            return new Ground.ActorUnknown();
        }
        if (itself(registry, actor.get(), speaker, day)) {
            return new Ground.Itself();
        }
        return delegations
                .covering(speaker, actor.get(), service, day, received)
                .<Ground>map(Ground.By::new)
                .orElseGet(Ground.None::new);
    }

    private static boolean itself(ActorRegistry registry, Actor actor, OrganisationNumber speaker, LocalDate day) {
        return actor.hasOn(day, speaker)
                || registry.ancestors(actor.id(), day).stream()
                        .flatMap(id -> registry.find(id).stream())
                        .anyMatch(above -> above.hasOn(day, speaker));
    }
}
