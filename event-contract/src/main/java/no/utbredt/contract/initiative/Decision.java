package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision or decision point.
 *
 * @param id unique within this list of the initiative
 * @param question what is to be decided, in Norwegian
 * @param deciders who decides
 * @param manyDeciders whether many must decide, each for itself, or null
 * @param due by when, ISO 8601, as precise as known, or null
 * @param wording the source's words for when, or null
 * @param legalBasis hjemmel, or null
 * @param outcomes what was decided
 * @param sources who says that it is to be decided
 */
public record Decision(
        String id,
        String question,
        List<String> deciders,
        @Nullable Boolean manyDeciders,
        @Nullable String due,
        @Nullable String wording,
        @Nullable String legalBasis,
        List<Outcome> outcomes,
        List<SourceReference> sources) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Decision {
        deciders = deciders == null ? List.of() : List.copyOf(deciders);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
