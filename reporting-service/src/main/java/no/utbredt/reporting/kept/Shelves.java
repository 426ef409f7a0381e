package no.utbredt.reporting.kept;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Things by what they are about, each on as many shelves as it is about matters. It never changes: putting one there makes
 * another one, at the same cost however many there are.
 *
 * @param <M> what things are about, told apart by {@code equals}
 * @param <K> what tells the things of one shelf apart
 */
public final class Shelves<M, K, V> {
    private record Shelf<M, K, V>(M matter, Kept<K, V> things) {}

    private final Kept<M, Shelf<M, K, V>> byMatter;
    private final Kept<K, V> empty;

    private Shelves(Kept<M, Shelf<M, K, V>> byMatter, Kept<K, V> empty) {
        this.byMatter = byMatter;
        this.empty = empty;
    }

    /**
     * Nothing yet.
     *
     * @param hashOfMatter as of a key a stranger may choose
     * @param keyOf what a thing is found by on its shelf
     * @param hashOfKey as of a key a stranger may choose
     */
    public static <M, K, V> Shelves<M, K, V> by(
            ToIntFunction<M> hashOfMatter, Function<V, K> keyOf, ToIntFunction<K> hashOfKey) {
        return new Shelves<>(Kept.by(Shelf::matter, hashOfMatter), Kept.by(keyOf, hashOfKey));
    }

    /** With this one on each of the shelves, in the place of any of the same key. */
    public Shelves<M, K, V> with(Collection<? extends M> matters, V value) {
        Kept<M, Shelf<M, K, V>> more = byMatter;
        for (M matter : matters) {
            more = more.with(new Shelf<>(matter, things(matter).with(value)));
        }
        return new Shelves<>(more, empty);
    }

    /** Without what lies on each of the shelves under the key. */
    public Shelves<M, K, V> without(Collection<? extends M> matters, K key) {
        Kept<M, Shelf<M, K, V>> fewer = byMatter;
        for (M matter : matters) {
            Kept<K, V> left = things(matter).without(key);
            fewer = left.isEmpty() ? fewer.without(matter) : fewer.with(new Shelf<>(matter, left));
        }
        return new Shelves<>(fewer, empty);
    }

    /** What there are things about, in no order. */
    public Stream<M> matters() {
        return byMatter.all().map(Shelf::matter);
    }

    /** The things about that, in no order. */
    public Stream<V> about(M matter) {
        return things(matter).all();
    }

    /** The same, by their keys. */
    public Kept<K, V> things(M matter) {
        Shelf<M, K, V> shelf = byMatter.get(matter);
        return shelf == null ? empty : shelf.things();
    }

    public boolean isEmpty() {
        return byMatter.isEmpty();
    }
}
