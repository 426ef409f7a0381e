package no.utbredt.reporting.gap;

import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Known;

/** Answers who has not come so far yet, and why. */
public final class Gaps {
    private final Coverage coverage;

    public Gaps(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer for the whole group, each member for itself, of what is known within the question's horizon. */
    public Gap answer(CoverageQuestion question, Known known) {
        return new GapFold(question, known)
                .gap(coverage.answer(question.cut(Cut.NATION)), coverage.roster(question.by(Audience.OPERATOR)));
    }
}
