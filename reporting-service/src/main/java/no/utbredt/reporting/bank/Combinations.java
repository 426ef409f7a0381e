package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through every combination of one of each, the last going fastest. */
final class Combinations {

    private Combinations() {}

    /** Hands over each of them; of nothing there is one, which is empty. */
    static <T> void each(List<List<T>> some, Consumer<List<T>> combination) {
        go(some, List.of(), combination);
    }

    private static <T> void go(List<List<T>> some, List<T> begun, Consumer<List<T>> combination) {
        if (begun.size() == some.size()) {
            combination.accept(begun);
            return;
        }
        for (T one : some.get(begun.size())) {
            List<T> longer = new ArrayList<>(begun);
            longer.add(one);
            go(some, List.copyOf(longer), combination);
        }
    }
}
