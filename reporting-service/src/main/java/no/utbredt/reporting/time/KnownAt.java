package no.utbredt.reporting.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import no.utbredt.vocabulary.Days;
import org.jspecify.annotations.Nullable;

/**
 * As known when: at the end of a day in Oslo, or at the end of a second (law 3).
 *
 * @param day the day it falls on
 * @param second the second, or null where the whole day is meant
 */
public record KnownAt(LocalDate day, @Nullable Instant second) {

    /** What is right, for whoever wrote something else. */
    public static final String EXPECTED = "a day such as 2021-10-01 or an instant such as 2021-10-01T12:00:00Z";

    private static final Pattern TO_THE_SECOND =
            Pattern.compile("[^T]+T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)", Pattern.CASE_INSENSITIVE);

    /** At the end of that day. */
    public static KnownAt endOf(LocalDate day) {
        return new KnownAt(day, null);
    }

    /** At the end of that second. */
    public static KnownAt endOf(Instant second) {
        return new KnownAt(OsloDay.of(second), second);
    }

    /**
     * Reads a day, or an instant to the second with {@code Z} or an offset.
     *
     * @throws no.utbredt.vocabulary.Misread when it is no day, or outside the days there are
     * @throws DateTimeException when it is no instant
     */
    public static KnownAt parse(String text) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            return endOf(Days.parse(text));
        }
        if (!TO_THE_SECOND.matcher(text).matches()) {
            throw new DateTimeException("an instant is written to the second, with Z or an offset");
        }
        Instant second = OffsetDateTime.parse(text).toInstant();
        Days.within(second.atOffset(ZoneOffset.UTC).toLocalDate());
        return endOf(second);
    }

    /** The first instant whose recordings are no longer known. */
    public Instant before() {
        return second == null ? OsloDay.after(day) : second.plusSeconds(1);
    }

    /** The last second whose recordings are known; asked for as an instant it gives the same answer. */
    public Instant instant() {
        return before().minusSeconds(1);
    }

    /** As it is written in an address. */
    @Override
    public String toString() {
        return second == null ? day.toString() : second.toString();
    }
}
