package no.utbredt.reporting.explanation.web;

import java.math.BigDecimal;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is another than it was.
 *
 * @param then the earlier answer
 * @param now the later one
 * @param change from the one to the other; null where one of the two has no figure
 * @param withheld whether members may be persons, so that nobody's part is told (law 12)
 * @param contributions the greatest first; their numerators, denominators and unknowns sum to those of the change
 */
record ExplanationBody(
        String notice,
        ComparedBody then,
        ComparedBody now,
        @Nullable ChangedBody change,
        boolean withheld,
        Page<ContributionBody> contributions) {

    static ExplanationBody of(Explanation explanation, Page<ContributionBody> contributions, KnownUpTo known) {
        Difference change = explanation.change();
        return new ExplanationBody(
                Notice.TEXT,
                ComparedBody.of(explanation.then(), known),
                ComparedBody.of(explanation.now(), known),
                change == null
                        ? null
                        : new ChangedBody(change.numerator(), change.denominator(), change.unknown(), change.points()),
                explanation.withheld(),
                contributions);
    }

    /** One of the two answers; the figure is null where the state is not KNOWN. */
    record ComparedBody(
            BasisBody basis, CellState state, @Nullable FigureNumbers figure) {

        static ComparedBody of(CoverageAnswer answer, KnownUpTo known) {
            Outcome outcome = answer.cells().getFirst().outcome();
            return new ComparedBody(
                    BasisBody.of(answer, known),
                    CellState.of(outcome),
                    outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null);
        }
    }

    /**
     * What the figure is more than it was, in the weight asked for.
     *
     * @param points percentage points between the shares with one decimal, or null where one of them is not told
     */
    record ChangedBody(
            long numerator,
            long denominator,
            long unknown,
            @Nullable BigDecimal points) {}
}
