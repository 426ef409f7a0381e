package no.utbredt.reporting.matrix;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * How far has everything come everywhere, and since when?
 *
 * @param services ids of the only services asked for; none for all
 * @param group id of the only group asked for, or null for all
 * @param stage at least this stage
 * @param weight what each actor counts as
 * @param day the day asked about, by whose structure it is asked
 * @param since the day it is compared with, not after {@code day}; by its own structure
 * @param from the curve has the month ends from this day on
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param maxAge how many days before each day what decides may have been said, or null for any age (law 5)
 * @param area the only area asked about, or null for the nation
 */
public record MatrixQuestion(
        Set<String> services,
        @Nullable String group,
        Stage stage,
        Weight weight,
        LocalDate day,
        LocalDate since,
        LocalDate from,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        @Nullable Integer maxAge,
        @Nullable Area area) {
    public MatrixQuestion {
        services = Set.copyOf(services);
    }

    /** One of the nation, of everything, on one day, each actor counting one. */
    public static MatrixQuestion everything(Stage stage, LocalDate day, KnownAt knownAt) {
        return new MatrixQuestion(Set.of(), null, stage, Weight.ACTORS, day, day, day, knownAt, null, null, null);
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The question of one cell on the day. */
    public CoverageQuestion coverage(Row row, String group) {
        return new CoverageQuestion(
                row.id(),
                row.role(),
                stage,
                group,
                null,
                RollUp.none(),
                weight,
                area == null ? Cut.NATION : area.cut(),
                day,
                knownAt,
                statedBy,
                day,
                Audience.PUBLIC,
                maxAge,
                false);
    }

    boolean asksFor(Row row) {
        return services.isEmpty() || services.contains(row.id());
    }

    boolean asksFor(String other) {
        return group == null || group.equals(other);
    }

    /** The days of the curve, in order: the month ends that are over, and the day itself. */
    SortedSet<LocalDate> curve() {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (!from.isAfter(day)) {
            Frequency.MONTH.ends(from, day).filter(end -> end.isBefore(day)).forEach(days::add);
        }
        days.add(day);
        return days;
    }
}
