package no.utbredt.reporting.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * How many the public is told of (law 12): all who cannot be persons, and those who may be where at least three
 * are at the same places. Whatever is counted is added up from these, or subtraction would tell of one or two.
 */
public final class Tellable {
    /** The fewest of whom anything is told. */
    public static final int FEWEST = 3;

    private Tellable() {}

    /**
     * Of so many members of a group, all of any places they are at, the least there are.
     *
     * @param day epoch day on which it is looked where they are
     */
    public static int least(Collection<String> members, String group, Registry registry, int day) {
        return count(members, group, registry, day, many -> many < FEWEST ? 0 : many);
    }

    /** The most there are. */
    public static int most(Collection<String> members, String group, Registry registry, int day) {
        return count(members, group, registry, day, many -> Math.max(many, FEWEST));
    }

    private static int count(
            Collection<String> members, String group, Registry registry, int day, IntUnaryOperator told) {
        int open = 0;
        Map<String, Integer> persons = new HashMap<>();
        for (String id : members) {
            if (!registry.mayBePerson(id)) {
                open++;
            } else if (group.equals(registry.persons().toldIn(id))) {
                persons.merge(places(id, registry, day), 1, Integer::sum);
            }
        }
        return open + persons.values().stream().mapToInt(told::applyAsInt).sum();
    }

    /** Where an actor is on that epoch day, in one text: alike for all who are at the same places, blank where that is not known. */
    public static String places(String id, Registry registry, int day) {
        return registry.places(id, day).stream()
                .map(place -> place.county() + " " + place.healthRegion())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
