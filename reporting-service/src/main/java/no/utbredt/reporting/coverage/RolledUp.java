package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.eligibility.Fulfilment;
import no.utbredt.reporting.stage.Stage;

/**
 * A parent as its units make it: it counts when enough of them do, and is unknown when those nobody has told of could turn it. Of
 * units that are not eligible it is not made; it is eligible where one is.
 *
 * @param units those beneath it
 * @param needed how many relevant units are enough
 */
record RolledUp(List<Counted> units, RollUp.To needed) {
    Counted as(Stage asked) {
        List<Counted> bound =
                units.stream().filter(unit -> unit.eligible() != Fulfilment.NO).toList();
        if (bound.isEmpty()) {
            return Counted.of(Mark.UNKNOWN, asked).among(Fulfilment.NO);
        }
        List<Counted> relevant = bound.stream()
                .filter(unit -> unit.stage() != Stage.NOT_RELEVANT)
                .toList();
        int enough = needed.enoughOf(relevant.size());
        Stage stage = stage(relevant, enough, asked);
        return new Counted(
                stage,
                enough(relevant, enough, Counted::surely),
                enough(relevant, enough, Counted::possibly),
                enough(relevant, enough, Counted::conceivably),
                relevant.stream().anyMatch(Counted::derived),
                relevant.stream().anyMatch(Counted::scopeLimited),
                stage == Stage.UNKNOWN ? Mark.NEVER : oldest(relevant.isEmpty() ? bound : relevant),
                bound.stream().anyMatch(unit -> unit.eligible() == Fulfilment.YES)
                        ? Fulfilment.YES
                        : Fulfilment.UNKNOWN);
    }

    /** A parent is as old as the oldest of what its units rest on; where none is relevant, of what says so. */
    private static int oldest(List<Counted> units) {
        return units.stream().mapToInt(Counted::statedOn).min().orElse(Mark.NEVER);
    }

    private static boolean enough(List<Counted> relevant, int enough, Predicate<Counted> counts) {
        return relevant.stream().filter(counts).count() >= enough;
    }

    /** The stage of the unit that decides: with which, counted from the furthest, enough is reached. */
    private static Stage stage(List<Counted> relevant, int enough, Stage asked) {
        if (relevant.isEmpty()) {
            return Stage.NOT_RELEVANT;
        }
        boolean reached = enough(relevant, enough, unit -> unit.stage().atLeast(asked));
        boolean reachable =
                enough(relevant, enough, unit -> unit.stage().atLeast(asked) || unit.stage() == Stage.UNKNOWN);
        if (reachable && !reached) {
            return Stage.UNKNOWN;
        }
        List<Stage> furthestFirst = new ArrayList<>();
        relevant.forEach(unit -> furthestFirst.add(unit.stage()));
        furthestFirst.sort(Comparator.comparingInt((Stage stage) ->
                        stage != Stage.UNKNOWN ? stage.reach() : reached ? Integer.MIN_VALUE : Integer.MAX_VALUE)
                .reversed());
        return furthestFirst.get(enough - 1);
    }
}
