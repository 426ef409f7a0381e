package no.utbredt.reporting.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.utbredt.vocabulary.Days;

/** Days in Europe/Oslo; asked for a day means at its end (law 3). */
public final class OsloDay {
    /** The zone all days are in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private OsloDay() {}

    /** The day an instant falls on. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of the day. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant that no longer belongs to the day. */
    public static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /**
     * The epoch day as an int, the form in which days are kept; of a day outside those all services reckon with, which earlier
     * editions took, the first or last there is.
     */
    public static int number(LocalDate day) {
        return Math.toIntExact(Days.clamp(day).toEpochDay());
    }
}
