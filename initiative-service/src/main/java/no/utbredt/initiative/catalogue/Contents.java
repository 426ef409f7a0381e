package no.utbredt.initiative.catalogue;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.initiative.finding.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the catalogue says.
 *
 * @param categories categories it defines
 * @param groups actor groups it defines
 * @param solution the solution it defines, or null
 * @param services services of that solution
 */
public record Contents(
        List<Category> categories,
        List<ActorGroup> groups,
        @Nullable Solution solution,
        List<Service> services) {

    private static final Contents NONE = new Contents(List.of(), List.of(), null, List.of());

    /** A service belongs to the solution of its file. */
    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Contents {
        categories = categories == null ? List.of() : List.copyOf(categories);
        groups = groups == null ? List.of() : List.copyOf(groups);
        Stream<Service> written = services == null ? Stream.empty() : services.stream();
        String owner = solution == null ? "" : solution.id();
        services = written.map(service -> service.of(owner)).toList();
    }

    /** What a file says, which is nothing when it cannot be read. */
    static Contents of(Draft<Contents> draft) {
        return draft.content() == null ? NONE : draft.content();
    }

    List<Solution> solutions() {
        return solution == null ? List.of() : List.of(solution);
    }
}
