package no.utbredt.initiative.catalogue.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utbredt.contract.TopicWriter;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Publications;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Publication;

/** A document for each service and each actor group, published on their topics. */
public final class CatalogueDocuments implements Publication {

    private final Documents<ServiceState> services;
    private final Documents<ActorGroupState> groups;

    public CatalogueDocuments(Archive archive) {
        this.services = archive.documents(Kind.SERVICES);
        this.groups = archive.documents(Kind.ACTOR_GROUPS);
    }

    /** What this service owns. */
    public static Publications publications() {
        return Publications.of(TopicWriter.INITIATIVE_DOCUMENTS);
    }

    @Override
    public void publish(Catalogue catalogue) {
        Map<String, ActorGroupState> groupStates = new HashMap<>();
        catalogue.groups().forEach((id, group) -> groupStates.put(id, ToContract.state(group)));
        bringUpTo(groups, groupStates);
        Map<String, ServiceState> serviceStates = new HashMap<>();
        catalogue.services().forEach((id, service) -> serviceStates.put(id, ToContract.state(service, catalogue)));
        bringUpTo(services, serviceStates);
    }

    @Override
    public Optional<String> version(String service) {
        return services.find(service)
                .map(document ->
                        document.version().epoch() + "." + document.version().number());
    }

    private static <S> void bringUpTo(Documents<S> documents, Map<String, S> states) {
        documents.putAll(states);
        Set<String> kept = states.keySet();
        documents.all().stream()
                .filter(document -> document.newest() != null && !kept.contains(document.id()))
                .forEach(document -> documents.remove(document.id()));
    }
}
