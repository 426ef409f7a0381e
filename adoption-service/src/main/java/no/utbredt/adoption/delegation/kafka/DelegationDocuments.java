package no.utbredt.adoption.delegation.kafka;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Mandates;
import no.utbredt.adoption.delegation.Standing;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Newest;
import no.utbredt.adoption.history.kafka.Histories;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delegations as documents, with the newest of each in memory. */
@Component
public class DelegationDocuments implements Delegations {

    private final Documents<DelegationState> documents;
    private final Actors actors;
    private final Newest<Delegation> newest = new Newest<>();
    private volatile Mandates mandates = Mandates.of(List.of());

    public DelegationDocuments(Archive archive, Actors actors) {
        this.documents = archive.documents(Kind.DELEGATIONS);
        this.actors = actors;
    }

    @Override
    public Optional<String> covering(
            OrganisationNumber vendor, Actor actor, String service, LocalDate said, LocalDate received) {
        return mandates.covering(vendor, actor, service, said, received, actors.registry())
                .map(Delegation::id);
    }

    @Override
    public Standing standing(
            OrganisationNumber vendor,
            String scheme,
            String value,
            @Nullable String serviceArea,
            String service,
            LocalDate day) {
        Optional<Actor> actor = actors.registry().resolve(scheme, value, serviceArea, day);
        if (actor.isEmpty()) {
            return new Standing.UnknownActor();
        }
        return covering(vendor, actor.get(), service, day, day)
                .<Standing>map(Standing.Delegated::new)
                .orElseGet(Standing.Undelegated::new);
    }

    @Override
    public Optional<History<Delegation>> find(String id) {
        return documents.find(id).map(DelegationDocuments::history);
    }

    @Override
    public History<Delegation> register(Delegation delegation, @Nullable Edition seen) {
        DocumentState<DelegationState> kept =
                Histories.put(documents, delegation.id(), DelegationMapping.write(delegation), seen);
        remember(Stream.of(kept));
        return history(kept);
    }

    @Override
    public int load(Collection<Delegation> delegations) {
        reread();
        List<Delegation> news = delegations.stream().filter(this::isNews).toList();
        news.forEach(delegation -> register(delegation, null));
        return news.size();
    }

    /** Takes into memory what other processes have registered. */
    @Scheduled(initialDelayString = "${utbredt.reread:30s}", fixedDelayString = "${utbredt.reread:30s}")
    public void reread() {
        remember(documents.all().stream());
    }

    private boolean isNews(Delegation delegation) {
        return newest.find(delegation.id())
                .map(known -> !known.everSaid(delegation))
                .orElse(true);
    }

    private synchronized void remember(Stream<DocumentState<DelegationState>> read) {
        read.forEach(document -> newest.take(document.id(), history(document)));
        mandates = Mandates.of(newest.values());
    }

    private static History<Delegation> history(DocumentState<DelegationState> document) {
        return Histories.of(document, state -> DelegationMapping.read(document.id(), state));
    }
}
