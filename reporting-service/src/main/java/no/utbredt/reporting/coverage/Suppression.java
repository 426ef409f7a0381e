package no.utbredt.reporting.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Hides from the public the cells in which fewer than three actors that may be persons can be told apart (law 12). Where one
 * cell alone would be hidden its smallest neighbour goes with it, or the nation's figure would give it away.
 */
record Suppression(boolean needed) {
    private static final long FEWEST = 3;

    /**
     * Needed where the group or one of its members may be a person, and where we do not know what the group is.
     *
     * @param persons whether some member may be a person
     */
    static Suppression of(CoverageQuestion question, @Nullable Group group, boolean persons) {
        boolean shy = group == null || group.restricted() || persons;
        return new Suppression(question.audience() == Audience.PUBLIC && shy);
    }

    List<Cell> apply(List<Cell> cells) {
        if (!needed) {
            return cells;
        }
        Set<Integer> hidden = IntStream.range(0, cells.size())
                .filter(i -> tellsApart(actors(cells.get(i))))
                .boxed()
                .collect(Collectors.toSet());
        if (hidden.size() == 1) {
            smallestBut(hidden, cells).forEach(hidden::add);
        }
        return IntStream.range(0, cells.size())
                .mapToObj(i -> hidden.contains(i) ? hide(cells.get(i)) : cells.get(i))
                .toList();
    }

    private static IntStream smallestBut(Set<Integer> hidden, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !hidden.contains(i))
                .boxed()
                .min(Comparator.comparingLong(i -> actors(cells.get(i)).total()))
                .stream()
                .mapToInt(i -> i);
    }

    private static boolean tellsApart(Tally actors) {
        for (Stage stage : Stage.values()) {
            if (actors.at(stage) > 0 && actors.at(stage) < FEWEST) {
                return true;
            }
        }
        return false;
    }

    private static Tally actors(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known -> known.actors();
            case Outcome.Unknown unknown -> unknown.actors();
            case Outcome.NotOffered notOffered -> notOffered.actors();
            case Outcome.Suppressed suppressed -> new Tally(Map.of());
        };
    }

    private static Cell hide(Cell cell) {
        return new Cell(cell.area(), new Outcome.Suppressed(), 0, 0, cell.published());
    }
}
