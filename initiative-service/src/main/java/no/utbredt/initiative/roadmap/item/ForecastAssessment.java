package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor holds of another's forecast of when a milestone is reached. It is neither a date nor a stage, so it moves nothing.
 *
 * @param view what the assessor holds of it
 * @param wording the source's words
 * @param assessor who assessed
 * @param issuer whose forecast it is
 * @param forecast the date that was forecast, or null where the source does not say
 * @param date at which date it was assessed, or null where that is when it was stated
 * @param source who says so, and where
 */
public record ForecastAssessment(
        View view,
        String wording,
        String assessor,
        String issuer,
        @Nullable ImpreciseDate forecast,
        @Nullable ImpreciseDate date,
        Citation source)
        implements Statement {

    /** What can be held of a forecast. */
    public enum View {
        /** It may well hold. */
        REALISTIC,
        /** It may take longer. */
        OPTIMISTIC,
        /** It will hardly hold. */
        UNLIKELY
    }
}
