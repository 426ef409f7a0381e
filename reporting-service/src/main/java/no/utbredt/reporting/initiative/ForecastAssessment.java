package no.utbredt.reporting.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What an assessor holds of another's forecast of when a milestone is reached. No date and no state follows from it.
 *
 * @param view what the assessor holds of it
 * @param wording the source's words
 * @param assessor who assessed
 * @param issuer whose forecast it is
 * @param forecast the date that was forecast, as written, or null where it is not said
 * @param date at which date it was assessed, as written, or null where that is when it was stated
 */
public record ForecastAssessment(
        View view,
        String wording,
        String assessor,
        String issuer,
        @Nullable String forecast,
        @Nullable String date,
        Said said) {

    /** What can be held of a forecast; of a code of later days only the words are known. */
    public enum View {
        REALISTIC,
        OPTIMISTIC,
        UNLIKELY,
        UNKNOWN;

        /** The view of that code. */
        public static View ofCode(String code) {
            return switch (code) {
                case "REALISTIC" -> REALISTIC;
                case "OPTIMISTIC" -> OPTIMISTIC;
                case "UNLIKELY" -> UNLIKELY;
                default -> UNKNOWN;
            };
        }
    }
}
