package no.utbredt.edge.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list: as many items as were asked for, or as fit {@link Portion#MOST_BYTES}.
 *
 * @param items those of this page, in order
 * @param total how many there are on all pages
 * @param next with which to ask for the next page, or null on the last
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {

    /** A page of a list that is there, each item of the page, and no other, told in other words. */
    public static <S, T> Page<T> of(List<S> all, Function<? super S, ? extends T> words, Paging asked) {
        return of(all.size(), passed -> all.stream().skip(passed), words, asked);
    }

    /**
     * A page of a list of which no more is worked out than the page needs.
     *
     * @param total how many there are
     * @param after those that come after so many
     */
    public static <S, T> Page<T> of(
            int total, IntFunction<Stream<S>> after, Function<? super S, ? extends T> words, Paging asked) {
        int most = asked.most();
        int passed = Math.min(asked.passed(), total);
        List<S> wanted = after.apply(passed).limit(most + 1L).toList();
        Portion<T> portion = Portion.of(
                wanted.stream().<T>map(words)::iterator,
                most,
                item -> String.valueOf(item).length());
        int end = passed + portion.items().size();
        return new Page<>(portion.items(), total, portion.more() ? String.valueOf(end) : null);
    }
}
