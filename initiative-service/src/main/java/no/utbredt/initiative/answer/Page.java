package no.utbredt.initiative.answer;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the part
 * @param page number of the part, from 0
 * @param size largest number of items in a part
 * @param total number of items in all parts
 */
public record Page<T>(List<T> items, int page, int size, int total) {

    public static final int LARGEST = 500;

    /** The part with that number, each item as it is answered. */
    public static <S, T> Page<T> of(List<S> all, int page, int size, Function<S, T> answer) {
        if (page < 0) {
            throw new BadRequest("page", String.valueOf(page), "0 or more");
        }
        if (size < 1 || size > LARGEST) {
            throw new BadRequest("size", String.valueOf(size), "1 to " + LARGEST);
        }
        List<T> items =
                all.stream().skip((long) page * size).limit(size).map(answer).toList();
        return new Page<>(items, page, size, all.size());
    }
}
