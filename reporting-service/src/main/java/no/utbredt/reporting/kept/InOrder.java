package no.utbredt.reporting.kept;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets whose text is the same in every process; that of {@link Set#copyOf} is not, and a text decides between equals (law 1). */
public final class InOrder {

    private InOrder() {}

    /** Those, in their natural order; it never changes. No element may be null. */
    public static <T extends Comparable<? super T>> Set<T> of(Set<T> some) {
        return some.size() < 2 ? Set.copyOf(some) : Collections.unmodifiableSet(new TreeSet<>(some));
    }
}
