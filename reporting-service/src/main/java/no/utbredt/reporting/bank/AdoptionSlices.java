package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.time.OsloDay;

/**
 * How many have introduced a service, of one service, role and group at a time.
 *
 * @param division what they are divided by
 */
record AdoptionSlices(Subjects subjects, Division division, AskedSeries series) implements Slices<Figure> {

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return Subject.of(slice).isIn(subjects)
                ? cuts(codes).stream().mapToLong(division::many).sum()
                : 0;
    }

    private Set<Cut> cuts(Set<String> codes) {
        Set<Cut> cuts = new LinkedHashSet<>();
        codes.forEach(code -> cuts.add(division.entry(code).cut()));
        return cuts;
    }

    @Override
    public Map<String, List<Measured<Figure>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Subject subject = Subject.of(slice);
        Map<String, List<Measured<Figure>>> found = new HashMap<>();
        if (!subject.isIn(subjects)) {
            return found;
        }
        for (Cut cut : cuts(codes)) {
            List<Division.Entry> wanted = codes.stream()
                    .map(division::entry)
                    .filter(entry -> entry.cut().equals(cut))
                    .toList();
            wanted.forEach(entry -> found.put(entry.choice().code(), new ArrayList<>(months.size())));
            series.of(subject, cut, months).forEach(answer -> read(answer, wanted, found));
        }
        return found;
    }

    private void read(CoverageAnswer answer, List<Division.Entry> wanted, Map<String, List<Measured<Figure>>> found) {
        Map<String, Cell> cells = new HashMap<>();
        answer.cells().forEach(cell -> cells.put(Division.key(cell.area()), cell));
        for (Division.Entry entry : wanted) {
            Cell cell = cells.get(entry.key());
            Objects.requireNonNull(found.get(entry.choice().code()))
                    .add(cell == null ? absent(answer) : measured(cell.outcome()));
        }
    }

    /** Nobody of the group is there; unless not all who are there are known, or told of. */
    private Measured<Figure> absent(CoverageAnswer answer) {
        if (answer.smallCellsSuppressed()) {
            return Measured.withheld();
        }
        Group group = subjects.group(answer.question().group());
        boolean listed = group != null
                && group.complete()
                && group.registeredOn(OsloDay.number(answer.question().structure()));
        return listed ? Measured.nothing() : Measured.unknown();
    }

    /** What the coverage says, as a table tells it. */
    static Measured<Figure> measured(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> new Measured.Counted<>(known.figure());
            case Outcome.Unknown unknown -> Measured.unknown();
            case Outcome.NotOffered notOffered -> Measured.nothing();
            case Outcome.Suppressed suppressed -> Measured.withheld();
        };
    }
}
