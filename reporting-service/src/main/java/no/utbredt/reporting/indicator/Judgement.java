package no.utbredt.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.initiative.Indicator.Direction;

/**
 * How an indicator stands by its document's rule. Where the rule would say one thing at the lower bound and another at the upper,
 * what is unknown decides and nothing is said (law 5).
 *
 * @param status the colour, or that none is told
 * @param reason why
 */
public record Judgement(Status status, Reason reason) {

    /** A colour, or none. */
    public enum Status {
        GREEN,
        YELLOW,
        RED,
        NOT_DECIDED
    }

    /** Why. */
    public enum Reason {
        /** The rule says so for every value within the bounds. */
        BY_RULE,
        /** No document that is cited has a rule. */
        NO_RULE,
        /** There is no figure to hold the rule against, or nobody is known. */
        NO_FIGURE,
        /** The rule says different things within the bounds. */
        UNKNOWN_DECIDES
    }

    /** What is said where no document has a rule. */
    public static final Judgement WITHOUT_RULE = new Judgement(Status.NOT_DECIDED, Reason.NO_RULE);

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    /** Of one figure by one rule. */
    public static Judgement of(Outcome outcome, Indicator.Rule rule, Direction direction) {
        if (!(outcome instanceof Outcome.Known known) || known.figure().noShare() != null) {
            return new Judgement(Status.NOT_DECIDED, Reason.NO_FIGURE);
        }
        Figure figure = known.figure();
        Status lowest = status(figure.lowerBound(), figure.denominator(), rule, direction);
        Status highest = status(figure.upperBound(), figure.denominator(), rule, direction);
        return lowest == highest
                ? new Judgement(lowest, Reason.BY_RULE)
                : new Judgement(Status.NOT_DECIDED, Reason.UNKNOWN_DECIDES);
    }

    /** The worst of several: red where one is red, else undecided where one is, else yellow where one is. */
    public static Judgement worst(List<Judgement> all) {
        for (Status status : List.of(Status.RED, Status.NOT_DECIDED, Status.YELLOW, Status.GREEN)) {
            for (Judgement each : all) {
                if (each.status() == status) {
                    return each;
                }
            }
        }
        return WITHOUT_RULE;
    }

    private static Status status(long part, long whole, Indicator.Rule rule, Direction direction) {
        BigDecimal reached = BigDecimal.valueOf(part).multiply(PER_CENT);
        BigDecimal all = BigDecimal.valueOf(whole);
        if (passes(reached, rule.green().multiply(all), direction)) {
            return Status.GREEN;
        }
        return passes(reached, rule.yellow().multiply(all), direction) ? Status.YELLOW : Status.RED;
    }

    private static boolean passes(BigDecimal reached, BigDecimal limit, Direction direction) {
        return direction == Direction.DOWN ? reached.compareTo(limit) <= 0 : reached.compareTo(limit) >= 0;
    }
}
