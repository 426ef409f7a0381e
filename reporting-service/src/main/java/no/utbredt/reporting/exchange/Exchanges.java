package no.utbredt.reporting.exchange;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Known;

/** Answers who is a source and who a consumer of a service. */
public final class Exchanges {
    private final Coverage coverage;

    public Exchanges(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The answer, of what is known within the question's horizon.
     *
     * @param question of the nation, not rolled up, in actors, of any age; its role has no say
     */
    public Exchange answer(CoverageQuestion question, Known known) {
        CoverageAnswer source = coverage.answer(question.as(Role.SOURCE));
        CoverageAnswer consumer = coverage.answer(question.as(Role.CONSUMER));
        boolean withheld = question.keepsBack(known);
        if (withheld
                || !(outcome(source) instanceof Outcome.Known told)
                || !(outcome(consumer) instanceof Outcome.Known)) {
            return new Exchange(source, consumer, List.of(), Map.of(), withheld);
        }
        ExchangeCount count = new ExchangeCount(question, known, told.figure().total());
        return new Exchange(source, consumer, count.counts(), count.cells(), false);
    }

    private static Outcome outcome(CoverageAnswer answer) {
        return answer.cells().getFirst().outcome();
    }
}
