package no.utbredt.reporting.progress;

import java.util.Objects;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What coverage says of one area.
 *
 * @param coverage answers how much of a group has come how far
 */
record Answers(Coverage coverage) {

    /** Of the nation. */
    Outcome nation(CoverageQuestion question) {
        return coverage.answer(question).cells().getFirst().outcome();
    }

    /**
     * Of the area of that code.
     *
     * @param area code as in the question's cut, or null for the nation
     * @return null when the answer has no such area
     */
    @Nullable
    Outcome of(CoverageQuestion question, @Nullable String area) {
        return coverage.answer(question).cells().stream()
                .filter(cell -> Objects.equals(cell.area().code(), area))
                .map(Cell::outcome)
                .findFirst()
                .orElse(null);
    }
}
