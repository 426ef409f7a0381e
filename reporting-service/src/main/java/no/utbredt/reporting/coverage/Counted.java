package no.utbredt.reporting.coverage;

import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.eligibility.Fulfilment;
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
 * @param eligible whether it fulfils what is required; YES where nobody asks
 */
record Counted(
        Stage stage,
        boolean surely,
        boolean possibly,
        boolean conceivably,
        boolean derived,
        boolean scopeLimited,
        int statedOn,
        Fulfilment eligible) {
    static Counted of(Mark mark, Stage asked) {
        boolean possibly = mark.possibly(asked);
        return new Counted(
                mark.stage(),
                mark.surely(asked),
                possibly,
                possibly || mark.mayBeAnything(),
                mark.derived(),
                mark.scopeLimited(),
                mark.stage() == Stage.UNKNOWN ? Mark.NEVER : mark.statedOn(),
                Fulfilment.YES);
    }

    /** The same, unless what is said of the actor is too old for the question: then it counts as unknown (law 5). */
    static Counted of(Mark mark, CoverageQuestion question, int day) {
        return of(question.tooOld(mark.statedOn(), day) ? Mark.UNKNOWN : mark, question.stage());
    }

    /**
     * The same as it counts among the eligible alone. Who is not eligible counts for nothing there. Of whom nobody knows whether it is,
     * nothing is known there: it counts as UNKNOWN, in the denominator and the upper bound, wherever it stands; what a service is not
     * for stays so. Then the share of those who really are eligible lies within the bounds, whichever of these they are, for adding
     * somebody who has come to numerator and denominator never lowers a share (law 5). By its own stage it would not: where one eligible
     * has come, and another who has not may be none, the share is one of two or one of one, and the latter would be above the bound.
     */
    Counted among(Fulfilment fulfils) {
        return switch (fulfils) {
            case YES -> this;
            case UNKNOWN -> (stage == Stage.NOT_RELEVANT ? this : of(Mark.UNKNOWN, Stage.INTRODUCED)).marked(fulfils);
            case NO -> marked(fulfils);
        };
    }

    private Counted marked(Fulfilment fulfils) {
        return new Counted(stage, surely, possibly, conceivably, derived, scopeLimited, statedOn, fulfils);
    }
}
