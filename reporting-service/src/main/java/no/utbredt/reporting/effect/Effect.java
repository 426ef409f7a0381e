package no.utbredt.reporting.effect;

import java.time.LocalDate;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;

/**
 * One figure before and after: at least introduced, each actor counting one, nationally, by the structure of the day itself.
 *
 * @param service catalogue id
 * @param role which part the actors take
 * @param group id of the actor group
 * @param day the day asked about
 * @param before as things are
 * @param after as they would be
 */
public record Effect(String service, Role role, String group, LocalDate day, Outcome before, Outcome after) {

    /** Whether anything in it would be another. */
    public boolean changes() {
        return !before.equals(after);
    }
}
