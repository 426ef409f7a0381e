package no.utbredt.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.knowledge.Knowledge;

/** Answers how much of a group has come how far. */
public final class Coverage {
    private final Knowledge knowledge;
    private final Settlements settlements = new Settlements();

    public Coverage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The answer, as known within the question's horizon. */
    public CoverageAnswer answer(CoverageQuestion question) {
        return knowledge.ask(
                question.horizon(),
                known -> new CoverageFold(List.of(question), known, settlements)
                        .answers()
                        .getFirst());
    }

    /**
     * One answer per month end, from the month of one day to the month of another, each as known within the question's horizon.
     * A question by the structure of its own day moves the structure along; any other keeps it.
     */
    public List<CoverageAnswer> series(CoverageQuestion question, LocalDate from, LocalDate to) {
        return series(question, Frequency.MONTH.ends(from, to).toList());
    }

    /** The same, one answer for each of those days, which ascend. */
    public List<CoverageAnswer> series(CoverageQuestion question, List<LocalDate> days) {
        List<CoverageQuestion> series = days.stream().map(question::on).toList();
        return series.isEmpty()
                ? List.of()
                : knowledge.ask(question.horizon(), known -> new CoverageFold(series, known, settlements).answers());
    }

    /** Who stands where: the actors of the question's group by stage. */
    public Roster roster(CoverageQuestion question) {
        return knowledge.ask(question.horizon(), known -> Roster.of(new Population(question, known)));
    }
}
