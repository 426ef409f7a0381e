package no.utbredt.adoption.actor.kafka;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Newest;
import no.utbredt.adoption.history.kafka.BulkDocuments;
import no.utbredt.adoption.history.kafka.Histories;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Actors as documents, with the newest of each in memory. */
@Component
public class ActorDocuments implements Actors {

    private final Documents<ActorState> documents;
    private final Newest<Actor> newest = new Newest<>();
    private volatile ActorRegistry memory = ActorRegistry.of(List.of());

    public ActorDocuments(Archive archive) {
        this.documents = archive.documents(Kind.ACTORS);
    }

    @Override
    public ActorRegistry registry() {
        return memory;
    }

    @Override
    public ActorRegistry knownBefore(Instant end) {
        return ActorRegistry.of(newest.histories().stream()
                .flatMap(history -> history.before(end).map(actor -> restricted(actor, history)).stream())
                .toList());
    }

    private static Actor restricted(Actor actor, History<Actor> history) {
        boolean ever = history.states().stream()
                .map(History.Recorded::state)
                .anyMatch(state -> state != null && state.restricted());
        return ever ? actor.hidden() : actor;
    }

    @Override
    public Optional<History<Actor>> find(ActorId id) {
        return documents.find(id.value()).map(ActorDocuments::history);
    }

    @Override
    public History<Actor> register(Actor actor, @Nullable Edition seen) {
        ActorState state = Spoken.byOperator(ActorToContract.write(actor));
        DocumentState<ActorState> kept = Histories.put(documents, actor.id().value(), state, seen);
        remember(Stream.of(kept));
        return history(kept);
    }

    @Override
    public Bulk<Actor> many() {
        return new BulkDocuments<>(
                documents,
                actor -> Spoken.byOperator(ActorToContract.write(actor)),
                ActorDocuments::history,
                kept -> remember(kept.stream()));
    }

    @Override
    public int load(Collection<Actor> actors) {
        Map<String, DocumentState<ActorState>> kept =
                documents.all().stream().collect(Collectors.toMap(DocumentState::id, document -> document));
        Map<String, ActorState> news = new HashMap<>();
        for (Actor actor : actors) {
            ActorState state = ActorToContract.write(actor);
            if (Spoken.isNews(state, kept.get(actor.id().value()))) {
                news.put(actor.id().value(), state);
            }
        }
        List<DocumentState<ActorState>> changed = documents.putAll(news);
        remember(Stream.concat(kept.values().stream(), changed.stream()));
        return changed.size();
    }

    @Override
    @Scheduled(initialDelayString = "${utbredt.reread-actors:5m}", fixedDelayString = "${utbredt.reread-actors:5m}")
    public void reread() {
        remember(documents.all().stream());
    }

    private synchronized void remember(Stream<DocumentState<ActorState>> read) {
        long newer = read.filter(document -> newest.isNewer(document.id(), Histories.edition(document.version())))
                .filter(document -> newest.take(document.id(), history(document)))
                .count();
        if (newer > 0) {
            memory = ActorRegistry.of(newest.values());
        }
    }

    private static History<Actor> history(DocumentState<ActorState> document) {
        return Histories.of(document, state -> ActorFromContract.read(document.id(), state));
    }
}
