package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.util.Map;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;

/** How far the majority of a group has come on the value chain, by its own reports (law 9; roadmap 21.1, chapter 1.3.1). */
public sealed interface DerivedPhase {

    /**
     * The majority has come so far.
     *
     * @param phase 2 to 5
     */
    record At(int phase) implements DerivedPhase {}

    /** The majority has certainly not begun: phases 1 and 2 are for a steward to declare. */
    record NotBegun() implements DerivedPhase {}

    /** Those of whom nothing is known could turn it. */
    record Undecided() implements DerivedPhase {}

    /** There is no figure to derive it from. */
    record NoFigure(String reason) implements DerivedPhase {}

    /**
     * The phase of a group.
     *
     * @param majority the share of the relevant actors that must be exceeded
     */
    static DerivedPhase of(Outcome outcome, BigDecimal majority) {
        return switch (outcome) {
            case Outcome.Known known -> of(known.actors(), majority);
            case Outcome.Unknown unknown -> new NoFigure(unknown.reason().name());
            case Outcome.NotOffered notOffered -> new NoFigure("NOT_OFFERED");
            case Outcome.Suppressed suppressed -> new NoFigure("SUPPRESSED");
        };
    }

    /** The phase of a group by how many of its actors are at each stage. */
    static DerivedPhase of(Tally actors, BigDecimal majority) {
        long relevant = actors.total() - actors.at(Stage.NOT_RELEVANT);
        if (relevant == 0) {
            return new NoFigure("NOBODY_RELEVANT");
        }
        int least = furthest(actors, 0, relevant, majority);
        int most = furthest(actors, actors.at(Stage.UNKNOWN), relevant, majority);
        if (least != most) {
            return new Undecided();
        }
        return least == 0 ? new NotBegun() : new At(least);
    }

    /** The furthest phase a majority has reached when so many of the unknown have reached it too; 0 when none. */
    private static int furthest(Tally actors, long unknown, long relevant, BigDecimal majority) {
        BigDecimal enough = majority.multiply(BigDecimal.valueOf(relevant));
        long reached = unknown;
        for (int phase = 5; phase >= 2; phase--) {
            int asked = phase;
            reached += actors.byStage().entrySet().stream()
                    .filter(entry -> phaseOf(entry.getKey()) == asked)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (BigDecimal.valueOf(reached).compareTo(enough) > 0) {
                return phase;
            }
        }
        return 0;
    }

    /** The phase an actor at that stage is in: 2 to 5, or 0 for none. */
    static int phaseOf(Stage stage) {
        return switch (stage) {
            case PILOTING -> 2;
            case PREPARING, COMMITTED, TECHNICALLY_READY -> 3;
            case AVAILABLE, INTRODUCED -> 4;
            case IN_USE -> 5;
            case UNKNOWN, NOT_RELEVANT, NO_PLAN, NOT_STARTED, INTERESTED, PAUSED, WITHDRAWN -> 0;
        };
    }
}
