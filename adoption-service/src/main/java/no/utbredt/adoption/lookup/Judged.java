package no.utbredt.adoption.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.utbredt.adoption.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for by what the register said to them. With a verdict a name counts when that was first said of it, without
 * one when anything was.
 *
 * @param verdict null for any
 * @param from the first day on which the log took the judged delivery, Europe/Oslo; null for any
 * @param to the last such day; null for any
 */
public record Judged(
        Verdict.@Nullable Kind verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /**
     * Whether a verdict is one of those, whatever its day.
     *
     * @param first whether it is the first of its name
     */
    public boolean fits(Verdict.Kind said, boolean first) {
        return verdict == null ? first : verdict == said;
    }

    /** The first instant of those days; null for any. */
    public @Nullable Instant since() {
        return from == null ? null : from.atStartOfDay(OSLO).toInstant();
    }

    /** The first instant after those days; null for any. */
    public @Nullable Instant before() {
        return to == null ? null : to.plusDays(1).atStartOfDay(OSLO).toInstant();
    }
}
