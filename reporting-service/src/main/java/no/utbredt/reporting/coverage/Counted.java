package no.utbredt.reporting.coverage;

import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.stage.Stage;

/**
 * An actor of the group as the question sees it.
 *
 * @param stage what certainly is
 * @param surely whether it counts even if everything uncertain is against it
 * @param possibly whether it counts, or something said may make it count
 * @param conceivably whether it counts, or something said or untold may make it count
 * @param derived whether its stage is derived
 * @param scopeLimited whether it is where it is within some scope only
 */
record Counted(
        Stage stage, boolean surely, boolean possibly, boolean conceivably, boolean derived, boolean scopeLimited) {
    static Counted of(Mark mark, Stage asked) {
        boolean possibly = mark.possibly(asked);
        return new Counted(
                mark.stage(),
                mark.surely(asked),
                possibly,
                possibly || mark.mayBeAnything(),
                mark.derived(),
                mark.scopeLimited());
    }
}
