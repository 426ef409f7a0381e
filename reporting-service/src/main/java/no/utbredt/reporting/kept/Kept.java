package no.utbredt.reporting.kept;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things by their keys, unchanging: {@link #with} and {@link #without} answer another collection and cost the same few copies
 * whatever the size. Whoever holds one reads it under no lock. The things know their keys themselves, so a slot is all that
 * each of a million costs.
 *
 * @param <K> what a thing is found by, told apart by {@code equals}
 */
public final class Kept<K, V> {
    private final Function<V, K> keyOf;
    private final ToIntFunction<K> hash;
    private final KeptNode<K, V> root;
    private final int size;

    private Kept(Function<V, K> keyOf, ToIntFunction<K> hash, KeptNode<K, V> root, int size) {
        this.keyOf = keyOf;
        this.hash = hash;
        this.root = root;
        this.size = size;
    }

    /** Nothing yet; keys a stranger chooses are to be kept by a hash of their own, which he cannot foresee. */
    public static <K, V> Kept<K, V> by(Function<V, K> keyOf, ToIntFunction<K> hash) {
        return new Kept<>(keyOf, hash, KeptNode.empty(), 0);
    }

    /** Nothing yet, by the keys' own hash. */
    public static <K, V> Kept<K, V> by(Function<V, K> keyOf) {
        return by(keyOf, Object::hashCode);
    }

    /** What is kept under the key, or null. */
    public @Nullable V get(K key) {
        return root.get(key, spread(key), 0, keyOf);
    }

    /** With this one, in the place of any of the same key. */
    public Kept<K, V> with(V value) {
        K key = keyOf.apply(value);
        boolean news = get(key) == null;
        return new Kept<>(
                keyOf, hash, root.with(value, key, spread(key), 0, keyOf, this::spread), news ? size + 1 : size);
    }

    /** Without what is kept under the key. */
    public Kept<K, V> without(K key) {
        return get(key) == null ? this : new Kept<>(keyOf, hash, root.without(key, spread(key), 0, keyOf), size - 1);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** All of them, in no order. */
    public Stream<V> all() {
        return root.all();
    }

    private int spread(K key) {
        int mixed = hash.applyAsInt(key) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
