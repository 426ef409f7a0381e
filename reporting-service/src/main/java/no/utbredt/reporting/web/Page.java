package no.utbredt.reporting.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that grows.
 *
 * @param notice the honesty line
 * @param total how many there are
 * @param offset how many were passed over
 * @param items those asked for
 * @param next the offset to go on with, or null when there are no more
 */
public record Page<T>(
        String notice,
        int total,
        int offset,
        List<T> items,
        @Nullable Integer next) {

    /** The names of the parameters a page is asked by. */
    public static final Set<String> PARAMETERS = Set.of("offset", "limit");

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    /** The part asked for by {@code offset} and {@code limit} (100 unless said, at most 1000). */
    public static <T> Page<T> of(List<T> all, Asked asked) {
        return of(all, Function.identity(), asked);
    }

    /** The same, each of those asked for, and of those alone, told in other words. */
    public static <S, T> Page<T> of(List<S> all, Function<S, T> words, Asked asked) {
        int offset = Math.min(asked.number("offset", 0, 0, Integer.MAX_VALUE), all.size());
        int limit = asked.number("limit", USUAL, 1, MOST);
        int end = Math.min(all.size(), offset + limit);
        return new Page<>(
                Notice.TEXT,
                all.size(),
                offset,
                all.subList(offset, end).stream().map(words).toList(),
                end < all.size() ? end : null);
    }
}
