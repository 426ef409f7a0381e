package no.utbredt.reporting.report;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what leads back to itself, going over each arrow once (Tarjan's strongly connected components), without recursion: a
 * chain may be as long as somebody makes it.
 */
final class Circles<T> {
    private final Function<T, List<T>> arrows;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final Map<T, Integer> lowest = new HashMap<>();
    private final Deque<T> open = new ArrayDeque<>();
    private final Set<T> lying = new HashSet<>();
    private final Set<Set<T>> found = new HashSet<>();

    private record Step<T>(T at, Iterator<T> ahead) {}

    private Circles(Function<T, List<T>> arrows) {
        this.arrows = arrows;
    }

    /** The circles, each as the set of all that lead to each other. */
    static <T> Set<Set<T>> among(Collection<T> all, Function<T, List<T>> arrows) {
        Circles<T> circles = new Circles<>(arrows);
        all.forEach(each -> {
            if (!circles.numbers.containsKey(each)) {
                circles.walk(each);
            }
        });
        return circles.found;
    }

    private void walk(T from) {
        Deque<Step<T>> way = new ArrayDeque<>();
        way.push(enter(from));
        while (!way.isEmpty()) {
            Step<T> step = way.element();
            if (step.ahead().hasNext()) {
                T next = step.ahead().next();
                if (!numbers.containsKey(next)) {
                    way.push(enter(next));
                } else if (lying.contains(next)) {
                    lowest.merge(step.at(), numbers.getOrDefault(next, 0), Math::min);
                }
            } else {
                way.pop();
                leave(step.at());
                if (!way.isEmpty()) {
                    lowest.merge(way.element().at(), lowest.getOrDefault(step.at(), 0), Math::min);
                }
            }
        }
    }

    private Step<T> enter(T at) {
        lowest.put(at, numbers.size());
        numbers.put(at, numbers.size());
        open.push(at);
        lying.add(at);
        return new Step<>(at, arrows.apply(at).iterator());
    }

    private void leave(T at) {
        if (!Objects.equals(lowest.get(at), numbers.get(at))) {
            return;
        }
        Set<T> circle = new HashSet<>();
        while (!circle.contains(at)) {
            T one = open.pop();
            lying.remove(one);
            circle.add(one);
        }
        if (circle.size() > 1 || arrows.apply(at).contains(at)) {
            found.add(Set.copyOf(circle));
        }
    }
}
