package no.utbredt.documents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.DocumentState.Recorded;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;

/** How a document moves on from one version to the next. */
final class Revision {

    private Revision() {}

    /** The version after this one; the first of the epoch when the epoch is new. */
    static Version after(Version current, long epoch) {
        return current.epoch() < epoch ? new Version(epoch, 1) : new Version(current.epoch(), current.number() + 1);
    }

    /** A document's first version. */
    static <S> DocumentState<S> first(String id, Version version, @Nullable S state, Instant now) {
        return new DocumentState<>(id, version, List.of(new Recorded<>(milliseconds(now), state)));
    }

    /** The document with one more state, recorded no earlier than the one before it. */
    static <S> DocumentState<S> next(DocumentState<S> current, Version version, @Nullable S state, Instant now) {
        Instant before = current.history().getLast().recordedAt();
        Instant at = milliseconds(now).isBefore(before) ? before : milliseconds(now);
        return new DocumentState<>(
                current.id(),
                version,
                Stream.concat(current.history().stream(), Stream.of(new Recorded<>(at, state)))
                        .toList());
    }

    /** Stores keep milliseconds; what is answered before and after a restart must be the same. */
    private static Instant milliseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
