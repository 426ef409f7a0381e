package no.utbredt.adoption.report.registry;

import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.report.Registered;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.kafka.KnownDocuments;
import no.utbredt.adoption.report.kafka.KnownServices;

/**
 * Answers from the actors as this service knows them, the services the catalogue published and the documents the roadmap cites.
 *
 * @param services ids of services
 * @param documents ids of documents
 */
public record InRegistries(Actors actors, KnownServices services, KnownDocuments documents) implements Registered {

    @Override
    public boolean actor(Subject subject) {
        return actors.registry().knows(subject.scheme(), subject.value(), subject.serviceArea());
    }

    @Override
    public boolean service(String id) {
        return services.knows(id);
    }

    @Override
    public boolean document(String id) {
        return documents.knows(id);
    }
}
