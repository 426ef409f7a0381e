package no.utbredt.reporting.beside;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Usage beside introduction, month by month: two things that are said apart and counted apart.
 *
 * @param coverage of the group on the day asked about, with the basis
 * @param months oldest first; empty when withheld
 * @param oddities where the two do not go together, by actor; when withheld only those the reader sees
 * @param withheld whether members may be persons, of whom nothing is told (law 12)
 */
public record UsageTable(CoverageAnswer coverage, List<Month> months, List<Oddity> oddities, boolean withheld) {
    public UsageTable {
        months = List.copyOf(months);
        oddities = List.copyOf(oddities);
    }

    /** Whether an actor had come so far at the end of a month. */
    public enum Introduction {
        INTRODUCED,
        NOT_INTRODUCED,
        UNKNOWN,
        NOT_RELEVANT
    }

    /** Whether an actor used the service in a month. */
    public enum Use {
        USED,
        /** A source tells a volume of nought. */
        UNUSED,
        /** Nobody tells a volume; never nought. */
        SILENT
    }

    /** What does not go together. */
    public enum Kind {
        /** A volume above nought of an actor that is not known to have come so far. */
        USE_WITHOUT_INTRODUCTION,
        /** Nought, or nothing while others' usage is told, of an actor that has come so far. */
        INTRODUCTION_WITHOUT_USE
    }

    /**
     * A month.
     *
     * @param told whether anybody tells usage of some member in it
     * @param actors how many members; together those who were in the group at its end (law 4)
     */
    public record Month(YearMonth month, boolean told, Map<Introduction, Map<Use, Long>> actors) {}

    /**
     * An actor of whom the two do not go together.
     *
     * @param actor its id
     * @param months in which they do not, oldest first; at least one
     * @param stage where it stood at the end of the last of them
     * @param volume told of the last of them, of whatever unit ranks first, or null where none is
     */
    public record Oddity(
            String actor,
            Kind kind,
            List<YearMonth> months,
            Stage stage,
            @Nullable Volume volume) {
        public Oddity {
            months = List.copyOf(months);
        }
    }
}
