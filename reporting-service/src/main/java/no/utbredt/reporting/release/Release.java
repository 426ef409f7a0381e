package no.utbredt.reporting.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * A state of the figures that somebody froze. What it says of times and tables never changes; the words about it may.
 *
 * @param title what it is called, in Norwegian
 * @param titleEnglish the same in English, or null
 * @param state how sure it is
 * @param knownAt as known when, to the second
 * @param statedBy last day on which a source may have said what it rests on, or null for no such limit
 * @param madeAt when it was frozen
 * @param follows id of the release it takes the place of, or null for the first of its line
 * @param tables names of the tables it comprises; none for all
 * @param note what whoever made it says of it, or null
 */
public record Release(
        String title,
        @Nullable String titleEnglish,
        State state,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        Instant madeAt,
        @Nullable String follows,
        List<String> tables,
        @Nullable String note) {

    /** How sure a release is. */
    public enum State {
        /** More is expected of its time. */
        PRELIMINARY,
        /** What comes later is a correction. */
        FINAL
    }

    public Release {
        tables = List.copyOf(tables);
    }

    /** Whether it comprises the table of that name. */
    public boolean comprises(String table) {
        return tables.isEmpty() || tables.contains(table);
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The last day of which it tells all it could: that by which sources had spoken, else that on which it was known. */
    public LocalDate day() {
        return statedBy == null || statedBy.isAfter(knownAt.day()) ? knownAt.day() : statedBy;
    }
}
