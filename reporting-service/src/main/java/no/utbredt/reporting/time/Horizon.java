package no.utbredt.reporting.time;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.vocabulary.Days;
import org.jspecify.annotations.Nullable;

/**
 * Up to where something is taken into account: what was recorded before an instant, and, if asked, what sources had stated by
 * a day (law 3). Equal horizons give equal answers, whatever was recorded since.
 *
 * @param before first instant whose recordings are no longer known
 * @param statedBy last day on which a source may have said it, or null for no such limit
 */
public record Horizon(Instant before, @Nullable LocalDate statedBy) {
    /** All that is known, whenever it was stated. */
    public static final Horizon LATEST = new Horizon(Instant.MAX, null);

    /** As known then, whenever it was stated. */
    public static Horizon knownAt(KnownAt knownAt) {
        return of(knownAt, null);
    }

    /** As known at the end of that day, whenever it was stated. */
    public static Horizon knownAt(LocalDate day) {
        return new Horizon(OsloDay.after(day), null);
    }

    /** As known then, of what had been stated by the end of a day. */
    public static Horizon of(KnownAt knownAt, @Nullable LocalDate statedBy) {
        return new Horizon(knownAt.before(), statedBy);
    }

    /** As known at the end of one day, of what had been stated by the end of another. */
    public static Horizon of(LocalDate knownAt, @Nullable LocalDate statedBy) {
        return new Horizon(OsloDay.after(knownAt), statedBy);
    }

    /** Whether what was recorded at that instant is known. */
    public boolean knows(Instant recordedAt) {
        return recordedAt.isBefore(before);
    }

    /** Whether what was stated then had been stated; a date is over when its last day is. */
    public boolean heard(PartialDate statedAt) {
        return statedBy == null || !statedAt.lastDay().isAfter(statedBy);
    }

    /** The last day all of which is known; the last there is where everything is. */
    public LocalDate lastDay() {
        return before.equals(Instant.MAX) ? Days.LAST : OsloDay.of(before.minusNanos(1));
    }
}
