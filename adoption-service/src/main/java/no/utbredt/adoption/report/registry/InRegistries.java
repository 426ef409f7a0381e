package no.utbredt.adoption.report.registry;

import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.report.Registered;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.kafka.KnownServices;

/**
 * Answers from the actors as this service knows them and the services the catalogue published.
 *
 * @param services ids of services
 */
public record InRegistries(Actors actors, KnownServices services) implements Registered {

    @Override
    public boolean actor(Subject subject) {
        return actors.registry().knows(subject.scheme(), subject.value(), subject.serviceArea());
    }

    @Override
    public boolean service(String id) {
        return services.knows(id);
    }
}
