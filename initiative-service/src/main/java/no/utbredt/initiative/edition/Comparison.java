package no.utbredt.initiative.edition;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions, fact by fact. An edition and itself do not differ; a way in two steps is the way in one.
 *
 * @param differences what differs, by what it is about
 */
record Comparison(Map<Key, Difference> differences) {

    /**
     * What each says of one thing; never the same.
     *
     * @param before null when the first says nothing
     * @param after null when the second says nothing
     */
    public record Difference(
            @Nullable Fact before, @Nullable Fact after) {}

    public static Comparison of(Edition from, Edition to) {
        Map<Key, Fact> before = Facts.of(from);
        Map<Key, Fact> after = Facts.of(to);
        TreeSet<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<Key, Difference> differences = new TreeMap<>();
        keys.forEach(key -> put(differences, key, before.get(key), after.get(key)));
        return new Comparison(differences);
    }

    /** The comparison of the first edition of this with the second of the next, where the next begins where this ends. */
    public Comparison then(Comparison next) {
        TreeSet<Key> keys = new TreeSet<>(differences.keySet());
        keys.addAll(next.differences.keySet());
        Map<Key, Difference> together = new TreeMap<>();
        for (Key key : keys) {
            Difference first = differences.get(key);
            Difference second = next.differences.get(key);
            Fact before = first == null ? Objects.requireNonNull(second).before() : first.before();
            Fact after = second == null ? Objects.requireNonNull(first).after() : second.after();
            put(together, key, before, after);
        }
        return new Comparison(together);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static void put(Map<Key, Difference> differences, Key key, @Nullable Fact before, @Nullable Fact after) {
        if (!Objects.equals(before, after)) {
            differences.put(key, new Difference(before, after));
        }
    }
}
