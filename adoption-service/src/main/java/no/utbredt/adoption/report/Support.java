package no.utbredt.adoption.report;

import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an EHR system is with a service.
 *
 * @param since since when, or null where it is planned
 * @param planned when it is planned for, or null where it is so already; just one of the two is there
 */
public record Support(
        State state, @Nullable Since since, @Nullable Planned planned) {

    /** How far. */
    public enum State {
        NONE,
        IN_DEVELOPMENT,
        APPROVED,
        AVAILABLE
    }

    /** How firmly a plan is held (law 10). */
    public enum Firmness {
        DECIDED,
        FORECAST,
        INTENT,
        WISH,
        CONDITIONAL
    }

    /**
     * A plan; no day is invented.
     *
     * @param earliest null where the source does not say
     * @param latest null where the source does not say; one of the two is there
     */
    public record Planned(
            @Nullable PartialDate earliest, @Nullable PartialDate latest, Firmness firmness) {}
}
