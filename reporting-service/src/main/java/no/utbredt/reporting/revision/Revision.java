package no.utbredt.reporting.revision;

import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;

/**
 * A figure that a release has another than the one before, of the same day.
 *
 * @param then the question as the earlier release asks it
 * @param now the same question as the later one asks it
 * @param before what the earlier one answers
 * @param after what the later one answers
 */
public record Revision(CoverageQuestion then, CoverageQuestion now, Outcome before, Outcome after) {

    /** Catalogue id of the service. */
    public String service() {
        return now.service();
    }

    /** Which part the actors take. */
    public Role role() {
        return now.role();
    }

    /** Id of the actor group. */
    public String group() {
        return now.group();
    }
}
