package no.utbredt.simulator.play;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of what was sent.
 *
 * @param counts how many by status
 */
public record Tally(Map<String, Integer> counts) {

    /** Of nothing. */
    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = new TreeMap<>(counts);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<String, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((status, count) -> sum.merge(status, count, Integer::sum));
        return new Tally(sum);
    }

    /** How many have a status. */
    public int of(String status) {
        return counts.getOrDefault(status, 0);
    }

    /** For people: {@code duplicate 3, recorded 812}. */
    @Override
    public String toString() {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
