package no.utbredt.reporting.board;

import java.math.BigDecimal;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;

/** Where a group is with a service, in one word. The steps are those of the status table the board of Helsenorge is shown. */
public enum Status {
    /** Come so far, and widely spread. */
    WIDE(Colour.GREEN),
    /** Come so far, and not widely spread yet. */
    NARROW(Colour.YELLOW),
    /** Nobody is known to have come so far; somebody is on the way. */
    ON_THE_WAY(Colour.BLUE),
    /** It is known that nobody has come so far and nobody is on the way, or the service is not offered nationally. */
    NOTHING(Colour.RED),
    /** The unknown decide, there is no figure, or it may not be told. */
    CANNOT_TELL(Colour.NONE);

    /** Four colours, and none where nothing can be said. */
    public enum Colour {
        GREEN,
        YELLOW,
        BLUE,
        RED,
        NONE
    }

    private final Colour colour;

    Status(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }

    /**
     * The status of what a cell can say.
     *
     * @param wide from this share of the relevant on it is widely spread, above 0 and up to 1. What is published counts where it is
     *     more than what is reported (law 8)
     */
    static Status of(Outcome outcome, BigDecimal wide) {
        return switch (outcome) {
            case Outcome.Known known -> of(known, wide);
            case Outcome.NotOffered notOffered -> NOTHING;
            case Outcome.Unknown unknown -> CANNOT_TELL;
            case Outcome.Suppressed suppressed -> CANNOT_TELL;
        };
    }

    private static Status of(Outcome.Known known, BigDecimal wide) {
        Figure figure = known.figure();
        long there = Math.max(figure.numerator(), figure.lowerBound());
        if (figure.denominator() == 0) {
            return CANNOT_TELL;
        }
        if (there > 0) {
            BigDecimal needed = wide.multiply(BigDecimal.valueOf(figure.denominator()));
            return BigDecimal.valueOf(there).compareTo(needed) >= 0 ? WIDE : NARROW;
        }
        if (isOnTheWay(known.stages())) {
            return ON_THE_WAY;
        }
        return figure.upperBound() == 0 ? NOTHING : CANNOT_TELL;
    }

    private static boolean isOnTheWay(Tally stages) {
        for (Stage stage : Stage.values()) {
            if (stage.onTheWay() && stages.at(stage) > 0) {
                return true;
            }
        }
        return false;
    }
}
