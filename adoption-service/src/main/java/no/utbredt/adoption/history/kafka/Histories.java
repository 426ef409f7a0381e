package no.utbredt.adoption.history.kafka;

import java.time.DateTimeException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Published documents read back as histories. */
public final class Histories {

    private static final Logger LOG = LoggerFactory.getLogger(Histories.class);

    private Histories() {}

    /**
     * The document's history with each state read. One that an earlier edition took and this one cannot read stands in the store
     * and on its topic as it is; here it counts as removed, is told in the log, and stops nobody.
     */
    public static <C, T> History<T> of(DocumentState<C> document, Function<C, T> reading) {
        return new History<>(
                edition(document.version()),
                document.history().stream()
                        .map(entry -> new Recorded<>(
                                entry.recordedAt(),
                                entry.state() == null ? null : read(document, entry.state(), reading)))
                        .toList());
    }

    private static <C, T> @Nullable T read(DocumentState<C> document, C state, Function<C, T> reading) {
        try {
            return reading.apply(state);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            LOG.warn("a state of {} cannot be read and counts as removed: {}", document.id(), unreadable.getMessage());
            return null;
        }
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

    static Version version(Edition edition) {
        return new Version(edition.epoch(), edition.number());
    }
}
