package no.utbredt.adoption.delegation.kafka;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Mandates;
import no.utbredt.adoption.delegation.Standing;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.kafka.KeptDocuments;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delegations as documents, with the newest of each in memory. */
@Component
public class DelegationDocuments implements Delegations {

    private final KeptDocuments<DelegationState, Delegation> documents;
    private final Actors actors;
    private volatile Mandates mandates = Mandates.of(List.of());

    public DelegationDocuments(Archive archive, Actors actors) {
        this.documents = new KeptDocuments<>(
                archive.documents(Kind.DELEGATIONS), new DelegationMapping(), all -> mandates = Mandates.of(all));
        this.actors = actors;
    }

    @Override
    public Optional<String> covering(
            OrganisationNumber vendor, Actor actor, String service, LocalDate said, LocalDate received) {
        return mandates.covering(vendor, actor, service, said, received, actors.registry())
                .map(Delegation::id);
    }

    @Override
    public boolean letSpeak(Actor actor, OrganisationNumber vendor, LocalDate day) {
        return mandates.letSpeak(actor, vendor, day, actors.registry());
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
        return documents.find(id);
    }

    @Override
    public History<Delegation> register(Delegation delegation, @Nullable Edition seen) {
        return documents.register(delegation, seen);
    }

    @Override
    public Bulk<Delegation> many() {
        return documents.many();
    }

    @Override
    public int load(Collection<Delegation> delegations) {
        return documents.load(delegations);
    }

    /** Takes into memory what other processes have registered. */
    @Scheduled(initialDelayString = "${utbredt.reread:30s}", fixedDelayString = "${utbredt.reread:30s}")
    public void reread() {
        documents.reread();
    }
}
