package no.utbredt.reporting.beside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.knowledge.Known;

/** Answers whether what is introduced is used, and what is used was introduced. */
public final class UsageTables {
    private final Coverage coverage;

    public UsageTables(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The whole months from that of one day up to the question's day.
     *
     * @param from no later than the question's day
     */
    public static List<YearMonth> months(LocalDate from, LocalDate day) {
        return Frequency.MONTH
                .ends(from, day)
                .filter(end -> !end.isAfter(day))
                .map(YearMonth::from)
                .toList();
    }

    /**
     * The answer, of what is known within the question's horizon.
     *
     * @param question of no scope, cut, roll-up or age
     */
    public UsageTable answer(CoverageQuestion question, List<YearMonth> months, Known known) {
        CoverageAnswer answer = coverage.answer(question);
        boolean withheld = question.keepsBack(known);
        if (withheld && !known.insight().any()) {
            return new UsageTable(answer, List.of(), List.of(), true);
        }
        UsageFold fold = new UsageFold(question, months, known);
        return withheld
                ? new UsageTable(answer, List.of(), seen(fold, known), true)
                : new UsageTable(answer, fold.months(), fold.oddities(), false);
    }

    private static List<UsageTable.Oddity> seen(UsageFold fold, Known known) {
        return fold.oddities().stream()
                .filter(oddity -> known.insight().into(oddity.actor()))
                .toList();
    }
}
