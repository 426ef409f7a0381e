package no.utbredt.reporting.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an initiative hangs on.
 *
 * @param id unique within its initiative
 * @param on what it is
 * @param ofMilestone id of the milestone that hangs on it, or null when the whole initiative does
 * @param kinds codes: {@code JURIDISK}, {@code ORGANISATORISK}, {@code SEMANTISK}, {@code TEKNISK}
 * @param hard whether nothing goes without it
 * @param texts what the sources say of it, in Norwegian
 */
public record Dependency(
        String id, On on, @Nullable String ofMilestone, List<String> kinds, boolean hard, List<Told> texts) {

    public Dependency {
        kinds = List.copyOf(kinds);
        texts = List.copyOf(texts);
    }

    /** The same with only those texts. */
    Dependency with(List<Told> those) {
        return new Dependency(id, on, ofMilestone, kinds, hard, those);
    }

    /** What a source says of it. */
    public record Told(String text, Said said) {}

    /** What something can hang on. */
    public sealed interface On {
        /** Another initiative, by id. */
        record Initiative(String id) implements On {}

        /** A service of the catalogue, by id. */
        record CatalogueEntry(String id) implements On {}

        /** That vendors support something, in words. */
        record VendorSupport(String text) implements On {}

        /** Anything else, in words. */
        record Matter(String text) implements On {}
    }
}
