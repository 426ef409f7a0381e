package no.utbredt.reporting.area.web;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.actor.NamedArea;
import org.jspecify.annotations.Nullable;

/**
 * An area or a set of actors on a day.
 *
 * @param id its code in the cells of a coverage, and its name as a group
 * @param kind code of its kind, which {@code cut} takes
 * @param name what it is called that day
 * @param complete whether every member is registered
 * @param registeredFrom first day for which the register knows the members, or null when unbounded
 * @param members how many are in it that day, those that may be persons not counted
 * @param sources where it is known from
 */
record AreaBody(
        String id,
        String kind,
        String name,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        int members,
        List<String> sources) {

    static AreaBody of(String id, NamedArea area, int day, int members) {
        String name = area.nameOn(day);
        return new AreaBody(
                id,
                area.kind(),
                name == null ? id : name,
                area.complete(),
                area.registeredFrom(),
                members,
                area.sources());
    }
}
