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
 * @param scopeLimited whether something certain is said of it, of some scope only
 * @param statedOn the epoch day on which what decides its stage was said; {@link Mark#NEVER} where the stage is unknown
 */
record Counted(
        Stage stage,
        boolean surely,
        boolean possibly,
        boolean conceivably,
        boolean derived,
        boolean scopeLimited,
        int statedOn) {
    static Counted of(Mark mark, Stage asked) {
        boolean possibly = mark.possibly(asked);
        return new Counted(
                mark.stage(),
                mark.surely(asked),
                possibly,
                possibly || mark.mayBeAnything(),
                mark.derived(),
                mark.scopeLimited(),
                mark.stage() == Stage.UNKNOWN ? Mark.NEVER : mark.statedOn());
    }

    /** The same, unless what is said of the actor is too old for the question: then it counts as unknown (law 5). */
    static Counted of(Mark mark, CoverageQuestion question, int day) {
        return of(question.tooOld(mark.statedOn(), day) ? Mark.UNKNOWN : mark, question.stage());
    }
}
