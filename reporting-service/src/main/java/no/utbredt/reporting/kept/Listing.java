package no.utbredt.reporting.kept;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A list whose length is known and whose items are worked out only as far as somebody reads.
 *
 * @param size how many there are, from 0
 * @param from those that come after so many, in order
 */
public record Listing<T>(int size, IntFunction<Stream<T>> from) {

    /** A list that is there. */
    public static <T> Listing<T> of(List<T> all) {
        return new Listing<>(all.size(), passed -> all.stream().skip(passed));
    }

    /** Lists one after another. A list that is passed over is not begun. */
    public static <T> Listing<T> joined(List<Listing<T>> lists) {
        return joined(lists.stream().mapToInt(Listing::size).sum(), lists);
    }

    /**
     * The same, of lists that are made as they are come to.
     *
     * @param size of all together
     */
    public static <T> Listing<T> joined(int size, Iterable<Listing<T>> lists) {
        return new Listing<>(size, passed -> new Joined<>(lists).after(passed));
    }

    /** Those that come after so many. */
    public Stream<T> after(int passed) {
        return from.apply(passed);
    }

    /** All of them. */
    public List<T> all() {
        return after(0).toList();
    }

    private record Joined<T>(Iterable<Listing<T>> lists) {

        Stream<T> after(int passed) {
            int[] left = {passed};
            return java.util.stream.StreamSupport.stream(lists.spliterator(), false)
                    .filter(list -> list.size() > 0)
                    .flatMap(list -> {
                        int skipped = Math.min(left[0], list.size());
                        left[0] -= skipped;
                        return skipped == list.size() ? Stream.empty() : list.after(skipped);
                    });
        }
    }
}
