package no.utbredt.reporting.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer with its whole basis (law 5).
 *
 * @param question weight, stage, role, scope, roll-up, group, day, known-at, stated-by and structure it answers
 * @param cells one for the nation, or one per area of the cut, by code
 * @param complete whether every member of the group is named: all are registered, or the named reach the total; if not, only its
 *     total is known
 * @param overlapping whether some actor counts in more than one cell; then the cells do not sum to the group
 * @param smallCellsSuppressed whether members may be persons, of whom fewer than three of a county and stage are told as unknown, or nothing at all (law 12)
 * @param setAside reports of this service and role that are not heard, for want of a delegation or the right to say it
 * @param unplaced reports of this service and role whose actor or service the registry does not know
 */
public record CoverageAnswer(
        CoverageQuestion question,
        List<Cell> cells,
        boolean complete,
        boolean overlapping,
        boolean smallCellsSuppressed,
        int setAside,
        int unplaced) {
    public CoverageAnswer {
        cells = List.copyOf(cells);
    }

    /** What it says of one area alone; empty where none of the group lies there. Of members that may be persons nothing may be told. */
    public Optional<CoverageAnswer> of(Area area) {
        Optional<Cell> told = cells.stream()
                .filter(cell -> Objects.equals(cell.area().code(), area.code()))
                .findFirst();
        Optional<Cell> kept = smallCellsSuppressed
                ? told.or(() -> Optional.of(new Cell(area, new Outcome.Suppressed(), 0, 0, List.of())))
                : told;
        return kept.map(cell -> new CoverageAnswer(
                question, List.of(cell), complete, overlapping, smallCellsSuppressed, setAside, unplaced));
    }
}
