package no.utbredt.edge.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * As much of a list as fits one answer: so many items, and so many bytes, but one item in any case, so that there is a way on.
 *
 * @param items those that fit, in order
 * @param more whether the list goes on
 */
public record Portion<T>(List<T> items, boolean more) {

    /** 4 MiB; the last item may go beyond it. */
    public static final long MOST_BYTES = 4L * 1024 * 1024;

    /**
     * The first part of a list. No more of it is gone through than is answered, and one item.
     *
     * @param most items, at least 1
     * @param bytes about how many an item takes in the answer
     */
    public static <T> Portion<T> of(Iterable<? extends T> list, int most, ToLongFunction<? super T> bytes) {
        List<T> items = new ArrayList<>();
        long taken = 0;
        for (T item : list) {
            if (items.size() == most || taken >= MOST_BYTES) {
                return new Portion<>(List.copyOf(items), true);
            }
            items.add(item);
            taken += bytes.applyAsLong(item);
        }
        return new Portion<>(List.copyOf(items), false);
    }
}
