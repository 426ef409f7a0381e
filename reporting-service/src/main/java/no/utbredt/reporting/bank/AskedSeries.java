package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;

/** Asks the coverage, as the public may, for the months of a table. */
record AskedSeries(Asking asking) {

    /** One answer for each month, by the structure of its own end. The months ascend; what lies between them is not asked for. */
    List<CoverageAnswer> of(Subject subject, Cut cut, List<YearMonth> months) {
        List<CoverageAnswer> answers = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= months.size(); at++) {
            if (at == months.size() || !months.get(at - 1).plusMonths(1).equals(months.get(at))) {
                YearMonth from = months.get(first);
                CoverageQuestion question = question(subject, cut, from);
                answers.addAll(asking.coverage()
                        .series(
                                question,
                                from.atEndOfMonth(),
                                months.get(at - 1).atEndOfMonth()));
                first = at;
            }
        }
        return answers;
    }

    private CoverageQuestion question(Subject subject, Cut cut, YearMonth month) {
        return new CoverageQuestion(
                subject.service(),
                subject.role(),
                Stage.INTRODUCED,
                subject.group(),
                null,
                RollUp.none(),
                Weight.ACTORS,
                cut,
                month.atEndOfMonth(),
                asking.vintage().knownAt(),
                asking.vintage().statedBy(),
                month.atEndOfMonth(),
                Audience.PUBLIC);
    }
}
