package no.utbredt.reporting.report;

import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether an EHR system supports a service in a role, or is to. It says nothing of any actor.
 *
 * @param vendor organisation number of the product's vendor; who speaks, or whom the speaker quotes
 * @param product code of the EHR system, unique within its vendor
 * @param service catalogue id
 * @param state how far; {@link State#UNKNOWN} for a code we do not know
 * @param since since when, or seen by when; null where it is planned
 * @param basis what the date means; null where it is planned
 * @param planned when it is planned for; null where it is so already
 * @param evidence where it stands, or null
 */
public record Support(
        String vendor,
        String product,
        String service,
        Role role,
        State state,
        @Nullable PartialDate since,
        @Nullable StartBasis basis,
        @Nullable Planned planned,
        @Nullable Evidence evidence)
        implements Beside {

    /** How far. */
    public enum State {
        UNKNOWN,
        NONE,
        IN_DEVELOPMENT,
        APPROVED,
        AVAILABLE;

        /** The state of that code. */
        public static State ofCode(String code) {
            for (State state : values()) {
                if (state.name().equals(code)) {
                    return state;
                }
            }
            return UNKNOWN;
        }

        /** Whether a system that far does not have the service. */
        public boolean lacks() {
            return this == NONE || this == IN_DEVELOPMENT;
        }

        /** Whether a system that far has the service: what is approved may be used. */
        public boolean has() {
            return this == APPROVED || this == AVAILABLE;
        }
    }

    /**
     * A plan; a planned date is no state (law 10).
     *
     * @param when the least stretch the source speaks of
     * @param earliest as it was written, or null
     * @param latest as it was written, or null
     * @param firmness code of how firmly it is held
     */
    public record Planned(
            Window when,
            @Nullable String earliest,
            @Nullable String latest,
            String firmness) {}
}
