package no.utbredt.reporting.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area or a set of actors that somebody has described. Its members are on the actors, dated, among their groups.
 *
 * @param kind code of its kind; figures are cut along it
 * @param names what it is called
 * @param complete whether every member is registered
 * @param registeredFrom first day for which the register knows the members, or null when unbounded
 * @param sources where this is known from
 */
public record NamedArea(
        String kind,
        List<Dated<String>> names,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        List<String> sources) {
    public NamedArea {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }

    /** Its name on that epoch day; before its first name that one, after its last the last; null when it has none. */
    public @Nullable String nameOn(int day) {
        return Dated.onOrLast(names, day);
    }

    /** The same, asked about as a group. */
    Group group(String id) {
        String name = nameOn(Integer.MAX_VALUE);
        String called = name == null ? id : name;
        return new Group(called, called, complete, registeredFrom, false, List.of());
    }
}
