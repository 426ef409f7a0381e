package no.utbredt.reporting.system;

import java.util.List;
import no.utbredt.reporting.actor.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A product in which patient records are kept. Names are no keys: actors call it by the document's id.
 *
 * @param vendors who makes it
 * @param names what it is called
 * @param aliases what else it is or was called
 * @param versions those known by name
 * @param sources where this is known from
 */
public record EhrSystem(
        List<Dated<Vendor>> vendors,
        List<Dated<String>> names,
        List<Dated<String>> aliases,
        List<Dated<String>> versions,
        List<Source> sources) {
    public EhrSystem {
        vendors = List.copyOf(vendors);
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /** Its name on that epoch day; before its first name that one, after its last the last; null when it has none. */
    public @Nullable String nameOn(int day) {
        return Dated.onOrLast(names, day);
    }

    /** Who makes it on that epoch day, or null when nobody is known to. */
    public @Nullable Vendor vendorOn(int day) {
        return Dated.on(vendors, day);
    }
}
