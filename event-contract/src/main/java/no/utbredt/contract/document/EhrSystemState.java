package no.utbredt.contract.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in which patient records are kept. Names are no keys: reports and actors call it by the document's id.
 *
 * @param vendors who makes it; several over time when it was sold
 * @param names what it is called
 * @param aliases what else it is or was called, parts of it sold under a name of their own included
 * @param versions those known by name
 * @param sources where this is known from
 */
public record EhrSystemState(
        List<Dated<Vendor>> vendors,
        List<Dated<String>> names,
        List<Dated<String>> aliases,
        List<Dated<String>> versions,
        List<Source> sources) {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public EhrSystemState {
        vendors = vendors == null ? List.of() : List.copyOf(vendors);
        names = names == null ? List.of() : List.copyOf(names);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        versions = versions == null ? List.of() : List.copyOf(versions);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * Who makes a system.
     *
     * @param id the vendor's id in Utbredt, the same in all its systems
     * @param organisationNumber its number in Enhetsregisteret, or null while it is not known
     * @param name what it is called
     */
    public record Vendor(String id, @Nullable String organisationNumber, String name) {}

    /**
     * Where something is known from.
     *
     * @param name document, page or speaker
     * @param link its address on the web, or null
     */
    public record Source(String name, @Nullable String link) {}
}
