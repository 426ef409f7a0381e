package no.utbredt.initiative.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A national e-health solution.
 *
 * @param id lower-case, stable, for example {@code kjernejournal}; also the name of its file
 * @param name Norwegian name
 * @param nameEnglish English name, or null
 * @param sources document and place it is from
 */
public record Solution(String id, String name, @Nullable String nameEnglish, List<String> sources) {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Solution {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
