package no.utbredt.initiative.roadmap.item;

import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision or decision point.
 *
 * @param id unique within this list of the initiative
 * @param question what is to be decided, in Norwegian
 * @param deciders who decides
 * @param manyDeciders whether many must decide, each for itself, or null
 * @param due by when, or null
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
        @Nullable ImpreciseDate due,
        @Nullable String wording,
        @Nullable String legalBasis,
        List<Outcome> outcomes,
        List<Citation> sources)
        implements Item {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Decision {
        deciders = deciders == null ? List.of() : List.copyOf(deciders);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @Override
    public String label() {
        return question;
    }
}
