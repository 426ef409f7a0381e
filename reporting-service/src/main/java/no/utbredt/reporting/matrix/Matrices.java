package no.utbredt.reporting.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Aim;
import org.jspecify.annotations.Nullable;

/** Answers how far everything has come everywhere. Each field is what {@link Coverage} says of it, and nothing else. */
public final class Matrices {
    private final Coverage coverage;

    public Matrices(Coverage coverage) {
        this.coverage = coverage;
    }

    /** How many figures the answer is made of: those of every field on every day. */
    public static long cost(MatrixQuestion question, Known known) {
        Rows rows = Rows.of(known);
        long days = 1L + question.curve().size();
        return days
                * rows.all().stream()
                        .filter(question::asksFor)
                        .filter(rows::told)
                        .flatMap(row -> row.groups().stream())
                        .filter(question::asksFor)
                        .count();
    }

    /** The answer, of what is known within the question's horizon. */
    public Matrix answer(MatrixQuestion question, Known known) {
        Rows rows = Rows.of(known);
        Map<String, Initiative> initiatives = known.initiatives();
        List<Row> asked = rows.all().stream().filter(question::asksFor).toList();
        return new Matrix(
                question,
                asked.stream()
                        .filter(rows::told)
                        .map(row -> told(row, question, initiatives))
                        .filter(told -> !told.cells().isEmpty())
                        .toList(),
                asked.stream().filter(row -> !rows.told(row)).toList());
    }

    private Matrix.Told told(Row row, MatrixQuestion question, Map<String, Initiative> initiatives) {
        return new Matrix.Told(
                row,
                row.groups().stream()
                        .filter(question::asksFor)
                        .flatMap(group -> field(group, question.coverage(row, group), question, initiatives).stream())
                        .toList());
    }

    /** Empty where none of the group lies in the area asked about. Targets are the nation's. */
    private Optional<Matrix.Field> field(
            String group, CoverageQuestion asked, MatrixQuestion question, Map<String, Initiative> initiatives) {
        SortedSet<LocalDate> curve = question.curve();
        SortedSet<LocalDate> days = new TreeSet<>(curve);
        days.add(question.since());
        Map<LocalDate, Cell> byDay = new TreeMap<>();
        coverage.series(asked, List.copyOf(days))
                .forEach(answer -> cell(answer, question.area())
                        .ifPresent(cell -> byDay.put(answer.question().day(), cell)));
        Cell now = byDay.get(question.day());
        if (now == null) {
            return Optional.empty();
        }
        Outcome before = on(question.since(), byDay);
        return Optional.of(new Matrix.Field(
                group,
                now,
                before,
                Difference.between(before, now.outcome()),
                curve.stream().map(day -> new Matrix.Point(day, on(day, byDay))).toList(),
                question.area() == null ? Aim.of(asked, initiatives) : List.of()));
    }

    private static Optional<Cell> cell(CoverageAnswer answer, @Nullable Area area) {
        return (area == null ? Optional.of(answer) : answer.of(area))
                .map(told -> told.cells().getFirst());
    }

    private static Outcome on(LocalDate day, Map<LocalDate, Cell> byDay) {
        Cell cell = byDay.get(day);
        return cell == null ? new Outcome.Unknown(Outcome.Reason.NO_SUCH_AREA, Tally.NOBODY) : cell.outcome();
    }
}
