package no.utbredt.initiative.roadmap.kafka;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.VersionMismatch;
import no.utbredt.initiative.roadmap.History;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Initiatives;
import no.utbredt.initiative.roadmap.Outdated;
import no.utbredt.initiative.roadmap.Revision;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** A document for each initiative, published on its topic. */
public final class InitiativeDocuments implements Initiatives {

    private final Documents<ObjectNode> documents;

    public InitiativeDocuments(Archive archive) {
        this.documents = archive.documents(Kind.INITIATIVES);
    }

    @Override
    public List<Standing> all() {
        return documents.all().stream().map(InitiativeDocuments::standing).toList();
    }

    @Override
    public List<History> histories() {
        return documents.all().stream().map(InitiativeDocuments::history).toList();
    }

    @Override
    public Optional<History> find(String id) {
        return documents.find(id).map(InitiativeDocuments::history);
    }

    @Override
    public Standing put(Initiative initiative, Sources sources, Revision expected) {
        ObjectNode state = Contract.state(initiative, sources);
        Optional<Standing> stands = documents
                .find(initiative.id())
                .filter(document -> revision(document).equals(expected) && says(document, initiative, state))
                .map(InitiativeDocuments::standing);
        if (stands.isPresent()) {
            return stands.get();
        }
        try {
            return standing(documents.put(initiative.id(), state, new Version(expected.epoch(), expected.number())));
        } catch (VersionMismatch e) {
            throw new Outdated(initiative.id(), e);
        }
    }

    @Override
    public Standing withdraw(String id, Revision expected) {
        try {
            return standing(documents.remove(id, new Version(expected.epoch(), expected.number())));
        } catch (VersionMismatch e) {
            throw new Outdated(id, e);
        }
    }

    /** Whether it says just that already, perhaps with fewer members: what an earlier version wrote has only those there were. */
    private static boolean says(DocumentState<ObjectNode> document, Initiative initiative, ObjectNode state) {
        ObjectNode newest = document.newest();
        return state.equals(newest)
                || newest != null
                        && Contract.citesAs(newest, state)
                        && initiative.equals(readable(document.id(), newest));
    }

    private static Standing standing(DocumentState<ObjectNode> document) {
        try {
            Initiative newest = Contract.initiative(document.id(), document.newest());
            return new Standing(document.id(), revision(document), newest, null);
        } catch (IllegalArgumentException | JacksonException | ArithmeticException | DateTimeException e) {
            return new Standing(document.id(), revision(document), null, String.valueOf(e.getMessage()));
        }
    }

    /** What cannot be read any more is as if it were withdrawn: the other states stand. */
    private static @Nullable Initiative readable(String id, @Nullable ObjectNode state) {
        try {
            return Contract.initiative(id, state);
        } catch (IllegalArgumentException | JacksonException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    private static Revision revision(DocumentState<ObjectNode> document) {
        return new Revision(document.version().epoch(), document.version().number());
    }

    private static History history(DocumentState<ObjectNode> document) {
        return new History(
                document.id(),
                revision(document),
                document.history().stream()
                        .map(recorded ->
                                new History.Recorded(recorded.recordedAt(), readable(document.id(), recorded.state())))
                        .toList());
    }
}
