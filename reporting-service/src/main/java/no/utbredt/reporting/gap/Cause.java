package no.utbredt.reporting.gap;

import no.utbredt.reporting.stage.Stage;

/**
 * Why somebody has not come so far. It is derived from what is known, never said by anybody; of several that fit the first holds, so
 * that everybody missing has just one.
 */
public enum Cause {
    /** The service is not offered nationally to the group. */
    NOT_OFFERED,
    /** Available or introduced, yet not so far as was asked. */
    INTRODUCING,
    PILOTING,
    /** Technically ready. */
    READY,
    /** Every EHR system it is known to run is known not to support the service yet. */
    SUPPORT_MISSING,
    /** A service that must be there first is known not to be. */
    PRECONDITION_MISSING,
    COMMITTED,
    PREPARING,
    /** Something is known of it, and no commitment: interested, not started, no plan, paused or withdrawn. */
    NOT_COMMITTED,
    /** Nobody has told where it stands; it may even be there. */
    SILENT;

    /** What is before the actor, whatever the actor itself has done. */
    record Before(boolean offered, boolean supported, boolean preconditions) {}

    static Cause of(Stage stage, Before before) {
        if (!before.offered()) {
            return NOT_OFFERED;
        }
        return switch (stage) {
            case AVAILABLE, INTRODUCED, IN_USE -> INTRODUCING;
            case PILOTING -> PILOTING;
            case TECHNICALLY_READY -> READY;
            default -> notYetReady(stage, before);
        };
    }

    /** Who is ready or beyond has shown that nothing else is missing. */
    private static Cause notYetReady(Stage stage, Before before) {
        if (!before.supported()) {
            return SUPPORT_MISSING;
        }
        if (!before.preconditions()) {
            return PRECONDITION_MISSING;
        }
        return switch (stage) {
            case COMMITTED -> COMMITTED;
            case PREPARING -> PREPARING;
            case UNKNOWN -> SILENT;
            default -> NOT_COMMITTED;
        };
    }
}
