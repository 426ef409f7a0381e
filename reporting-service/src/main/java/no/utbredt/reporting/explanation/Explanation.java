package no.utbredt.reporting.explanation;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is another than it was.
 *
 * @param then the earlier answer, for the nation
 * @param now the later one
 * @param change from the one to the other; null where one of the two has no figure
 * @param contributions the greatest first; together they are the change. Where withheld only those the reader sees
 * @param withheld whether some member may be a person, so that nobody's part is told (law 12)
 */
public record Explanation(
        CoverageAnswer then,
        CoverageAnswer now,
        @Nullable Difference change,
        List<Contribution> contributions,
        boolean withheld) {
    public Explanation {
        contributions = List.copyOf(contributions);
    }
}
