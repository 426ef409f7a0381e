package no.utbredt.documents.kafka;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.utbredt.documents.Marker;
import org.jspecify.annotations.Nullable;

/**
 * What lay unpublished when the postman last looked.
 *
 * @param count number of markers, at least 0
 * @param oldest when the oldest was set, or null when there is none
 */
public record Backlog(int count, @Nullable Instant oldest) {

    static final Backlog NONE = new Backlog(0, null);

    static Backlog of(Collection<Marker> markers) {
        return markers.stream()
                .map(Marker::since)
                .min(Comparator.naturalOrder())
                .map(oldest -> new Backlog(markers.size(), oldest))
                .orElse(NONE);
    }

    /** The earlier of an instant and the oldest marker. */
    Instant edge(Instant instant) {
        return oldest == null
                ? instant
                : List.of(oldest, instant).stream()
                        .min(Comparator.naturalOrder())
                        .get();
    }
}
