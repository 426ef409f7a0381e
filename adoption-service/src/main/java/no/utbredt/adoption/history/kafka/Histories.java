package no.utbredt.adoption.history.kafka;

import java.util.function.Function;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.History.Recorded;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;

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

    public static Edition edition(Version version) {
        return new Edition(version.epoch(), version.number());
    }

    public static Version version(Edition edition) {
        return new Version(edition.epoch(), edition.number());
    }
}
