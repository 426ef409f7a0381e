package no.utbredt.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.knowledge.Knowledge;

/** Answers how much of a group has come how far. */
public final class Coverage {
    private final Knowledge knowledge;

    public Coverage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The answer as known within the question's horizon. */
    public CoverageAnswer answer(CoverageQuestion question) {
        knowledge.admit(List.of());
        return new CoverageAnswer(question, List.of(), false, 0, 0);
    }

    /** One answer per month end from the month of one day to the month of another, each by the structure of its day. */
    public List<CoverageAnswer> series(CoverageQuestion question, LocalDate from, LocalDate to) {
        return List.of();
    }
}
