package no.utbredt.reporting.kept;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of a hash trie: five bits of the hash choose one of 32 places, of which those taken lie side by side. A place holds a
 * thing or a further node; where the bits are used up, things of one hash lie in a row.
 */
final class KeptNode<K, V> {
    private static final int BITS = 5;
    private static final int DEEPEST = 32;
    private static final KeptNode<?, ?> EMPTY = new KeptNode<>(0, new Object[0]);

    private final int taken;
    private final Object[] places;

    private KeptNode(int taken, Object[] places) {
        this.taken = taken;
        this.places = places;
    }

    @SuppressWarnings("unchecked") // holds nothing of any type
    static <K, V> KeptNode<K, V> empty() {
        return (KeptNode<K, V>) EMPTY;
    }

    @Nullable
    V get(K key, int hash, int depth, Function<V, K> keyOf) {
        int place = place(key, hash, depth, keyOf);
        if (place < 0) {
            return null;
        }
        Object held = places[place];
        return held instanceof KeptNode<?, ?> node
                ? KeptNode.<K, V>node(node).get(key, hash, depth + BITS, keyOf)
                : keyOf.apply(value(held)).equals(key) ? value(held) : null;
    }

    KeptNode<K, V> with(V value, K key, int hash, int depth, Function<V, K> keyOf, ToIntFunction<K> hashOf) {
        int place = place(key, hash, depth, keyOf);
        if (place < 0) {
            return added(value, hash, depth);
        }
        Object held = places[place];
        if (held instanceof KeptNode<?, ?> node) {
            return put(place, KeptNode.<K, V>node(node).with(value, key, hash, depth + BITS, keyOf, hashOf));
        }
        K other = keyOf.apply(value(held));
        return other.equals(key)
                ? put(place, value)
                : put(
                        place,
                        KeptNode.<K, V>empty()
                                .with(value(held), other, hashOf.applyAsInt(other), depth + BITS, keyOf, hashOf)
                                .with(value, key, hash, depth + BITS, keyOf, hashOf));
    }

    /** It must be there. */
    KeptNode<K, V> without(K key, int hash, int depth, Function<V, K> keyOf) {
        int place = place(key, hash, depth, keyOf);
        if (places[place] instanceof KeptNode<?, ?> node) {
            KeptNode<K, V> rest = KeptNode.<K, V>node(node).without(key, hash, depth + BITS, keyOf);
            return rest.places.length == 0 ? removed(place, hash, depth) : put(place, rest);
        }
        return removed(place, hash, depth);
    }

    Stream<V> all() {
        return Arrays.stream(places)
                .flatMap(held -> held instanceof KeptNode<?, ?> node
                        ? KeptNode.<K, V>node(node).all()
                        : Stream.of(KeptNode.<V>value(held)));
    }

    /** Where what has that hash lies, or negative when the place is not taken. */
    private int place(K key, int hash, int depth, Function<V, K> keyOf) {
        if (depth >= DEEPEST) {
            for (int place = 0; place < places.length; place++) {
                if (keyOf.apply(value(places[place])).equals(key)) {
                    return place;
                }
            }
            return -1;
        }
        int bit = bit(hash, depth);
        return (taken & bit) == 0 ? -1 : Integer.bitCount(taken & (bit - 1));
    }

    private KeptNode<K, V> added(V value, int hash, int depth) {
        int bit = depth >= DEEPEST ? 0 : bit(hash, depth);
        int place = depth >= DEEPEST ? places.length : Integer.bitCount(taken & (bit - 1));
        Object[] more = new Object[places.length + 1];
        System.arraycopy(places, 0, more, 0, place);
        System.arraycopy(places, place, more, place + 1, places.length - place);
        more[place] = value;
        return new KeptNode<>(taken | bit, more);
    }

    private KeptNode<K, V> removed(int place, int hash, int depth) {
        int bit = depth >= DEEPEST ? 0 : bit(hash, depth);
        Object[] fewer = new Object[places.length - 1];
        System.arraycopy(places, 0, fewer, 0, place);
        System.arraycopy(places, place + 1, fewer, place, fewer.length - place);
        return new KeptNode<>(taken & ~bit, fewer);
    }

    private KeptNode<K, V> put(int place, Object held) {
        Object[] changed = places.clone();
        changed[place] = held;
        return new KeptNode<>(taken, changed);
    }

    private static int bit(int hash, int depth) {
        return 1 << (hash >>> depth & 31);
    }

    @SuppressWarnings("unchecked") // only things of its own types are put in
    private static <K, V> KeptNode<K, V> node(KeptNode<?, ?> node) {
        return (KeptNode<K, V>) node;
    }

    @SuppressWarnings("unchecked") // only things of its own types are put in
    private static <V> V value(Object held) {
        return (V) held;
    }
}
