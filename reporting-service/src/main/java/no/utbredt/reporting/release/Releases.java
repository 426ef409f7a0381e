package no.utbredt.reporting.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The releases there are.
 *
 * @param byId each by its id
 */
public record Releases(Map<String, Release> byId) {

    /** A release with its id. */
    public record Named(String id, Release release) {}

    private static final int MOST_NAMED = 20;

    private static final Comparator<Named> NEWEST_FIRST = Comparator.<Named, Instant>comparing(
                    each -> each.release().madeAt())
            .reversed()
            .thenComparing(Named::id);

    /** The release of that id, or null when there is none. */
    public @Nullable Release find(String id) {
        return byId.get(id);
    }

    /** All of them, the newest made first. */
    public List<Named> newestFirst() {
        return byId.entrySet().stream()
                .map(each -> new Named(each.getKey(), each.getValue()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The ids of the newest, at most twenty, for whoever named one there is not. */
    public List<String> newestIds() {
        return newestFirst().stream().map(Named::id).limit(MOST_NAMED).toList();
    }

    /** The ids of those that follow it, the newest made first. */
    public List<String> following(String id) {
        return newestFirst().stream()
                .filter(each -> id.equals(each.release().follows()))
                .map(Named::id)
                .toList();
    }
}
