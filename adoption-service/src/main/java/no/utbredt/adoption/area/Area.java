package no.utbredt.adoption.area;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;

/**
 * An area or a set of actors.
 *
 * @param id for ever; actors name it among their groups
 * @param kind what sort it is
 * @param names what it is called, at least one
 * @param complete whether every member is registered
 * @param registeredFrom first day for which the register knows the members, or null when unbounded
 * @param sources where this is known from, at least one
 */
public record Area(
        String id,
        AreaKind kind,
        List<Dated<String>> names,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        List<String> sources) {

    /** @throws FaultyValue {@code catalogue-id-form}, or {@code value-missing} without a name or a source */
    public Area {
        Codes.catalogueId(id);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        require(names, "names");
        require(sources, "sources");
    }

    private static void require(List<?> values, String what) {
        if (values.isEmpty()) {
            throw new FaultyValue("value-missing", "a value", "\"" + what + "\" is empty", "«" + what + "» er tom");
        }
    }
}
