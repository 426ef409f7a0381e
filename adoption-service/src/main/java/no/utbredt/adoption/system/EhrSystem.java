package no.utbredt.adoption.system;

import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * A product in which patient records are kept.
 *
 * @param id for ever
 * @param vendors who makes it, at least one; several over time when it was sold
 * @param names what it is called, at least one
 * @param aliases what else it is or was called, parts of it sold under a name of their own included
 * @param versions those known by name
 * @param sources where this is known from
 */
public record EhrSystem(
        SystemId id,
        List<Dated<Vendor>> vendors,
        List<Dated<String>> names,
        List<Dated<String>> aliases,
        List<Dated<String>> versions,
        List<Source> sources) {

    /** @throws FaultyValue {@code value-missing} without a vendor or a name */
    public EhrSystem {
        vendors = List.copyOf(vendors);
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
        require(vendors, "vendors");
        require(names, "names");
    }

    private static void require(List<?> values, String what) {
        if (values.isEmpty()) {
            throw new FaultyValue("value-missing", "a value", "\"" + what + "\" is empty", "«" + what + "» er tom");
        }
    }
}
