package no.utbredt.adoption.history.kafka;

import java.util.function.Function;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.History.Recorded;
import no.utbredt.adoption.history.Outdated;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.VersionMismatch;
import org.jspecify.annotations.Nullable;

/** Published documents read back as histories. */
public final class Histories {

    private Histories() {}

    /** The document's history with each state read. */
    public static <C, T> History<T> of(DocumentState<C> document, Function<C, T> reading) {
        return new History<>(
                edition(document.version()),
                document.history().stream()
                        .map(entry -> new Recorded<>(
                                entry.recordedAt(), entry.state() == null ? null : reading.apply(entry.state())))
                        .toList());
    }

    /**
     * Puts a document, provided it still has the edition seen.
     *
     * @param seen null for any
     * @throws Outdated when it has another
     */
    public static <C> DocumentState<C> put(Documents<C> documents, String id, C state, @Nullable Edition seen) {
        try {
            return seen == null ? documents.put(id, state) : documents.put(id, state, version(seen));
        } catch (VersionMismatch e) {
            throw new Outdated(edition(e.current()), e);
        }
    }

    public static Edition edition(Version version) {
        return new Edition(version.epoch(), version.number());
    }

    private static Version version(Edition edition) {
        return new Version(edition.epoch(), edition.number());
    }
}
