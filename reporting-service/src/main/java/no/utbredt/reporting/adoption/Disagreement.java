package no.utbredt.reporting.adoption;

import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;

/**
 * Two reports that cannot both be right: other stages of one actor for what may be the same time.
 *
 * @param kind between whom
 * @param actor id of the actor
 * @param service catalogue id
 * @param role which part it takes
 * @param one the one that ranks higher
 * @param other the one that ranks lower
 */
public record Disagreement(Kind kind, String actor, String service, Role role, Side one, Side other) {
    /** Between whom. */
    public enum Kind {
        BETWEEN_SOURCES,
        /** Two sure readings inside one document; both then move only the bounds. */
        WITHIN_DOCUMENT,
        /** A later report saw less without saying that anything changed; the higher stage stands (law 2). */
        GOING_BACK
    }

    /** What one report says. */
    public record Side(ReportName report, Stage stage, PartialDate start) {
        static Side of(Claim claim) {
            return new Side(claim.name(), claim.stage(), claim.start());
        }
    }
}
