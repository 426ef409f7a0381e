package no.utbredt.reporting.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Misread;

/** Days and instants as they are sent; what is none is refused with what would be right. */
public final class Dates {
    private static final String A_DAY = "a day such as 2021-10-01";

    private Dates() {}

    /** A day of those there are. */
    public static LocalDate day(String name, String sent) {
        try {
            return Days.parse(sent);
        } catch (Misread wrong) {
            throw refused(name, sent, wrong, A_DAY);
        }
    }

    static KnownAt knownAt(String name, String sent) {
        try {
            return KnownAt.parse(sent);
        } catch (Misread | DateTimeException wrong) {
            throw refused(name, sent, wrong, KnownAt.EXPECTED);
        }
    }

    /** The beginning of a day, or an instant of the days there are. */
    static Instant instant(String name, String sent) {
        try {
            Instant instant = sent.contains("T") ? Instant.parse(sent) : OsloDay.beginning(Days.parse(sent));
            Days.within(OsloDay.of(instant));
            return instant;
        } catch (Misread | DateTimeException wrong) {
            throw refused(name, sent, wrong, KnownAt.EXPECTED);
        }
    }

    /** A day outside the range is told the range, anything else what would be right. */
    private static Refusal refused(String name, String sent, RuntimeException wrong, String expected) {
        boolean outside = wrong instanceof Misread misread && misread.code().equals("date-out-of-range");
        return Refusal.invalid(name, sent, outside ? ((Misread) wrong).expected() : expected);
    }
}
