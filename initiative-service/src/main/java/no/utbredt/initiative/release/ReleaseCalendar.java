package no.utbredt.initiative.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a preliminary release is made without anybody asking: each quarter, some days after its end. Who looks, and when, decides
 * nothing: what is due is the same for all of them until the next is.
 *
 * @param daysAfter how many days after the last of the quarter, 0 to {@value #MOST_DAYS}; what is recorded by the end of that day counts
 */
public record ReleaseCalendar(int daysAfter) {

    /** The quarter is over by then, and the next one is not. */
    public static final int MOST_DAYS = 89;

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** @throws IllegalArgumentException when the next quarter would be over before this one is told */
    public ReleaseCalendar {
        if (daysAfter < 0 || daysAfter > MOST_DAYS) {
            throw new IllegalArgumentException("a quarter is released 0 to " + MOST_DAYS + " days after its end");
        }
    }

    /**
     * The newest release that is due.
     *
     * @param id made of the quarter
     * @param before that of the quarter before
     * @param knownAt the last second of the day on which it is due
     */
    record Due(String id, String before, Instant knownAt, int year, int quarter) {

        /** @param follows id of the release it follows, or null */
        Proposal proposal(@Nullable String follows) {
            return new Proposal(
                    "Utbredelse av nasjonale e-helsetjenester, %d. kvartal %d, foreløpig".formatted(quarter, year),
                    "Adoption of national e-health services, quarter %d of %d, preliminary".formatted(quarter, year),
                    Release.State.PRELIMINARY,
                    knownAt,
                    null,
                    follows,
                    List.of(),
                    null);
        }
    }

    /** What is due at an instant. */
    Due due(Instant now) {
        LocalDate over = now.atZone(OSLO).toLocalDate().minusDays(daysAfter + 1L);
        LocalDate begun = over.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate last = last(begun).equals(over) ? over : begun.minusDays(1);
        Instant end = last.plusDays(daysAfter + 1L).atStartOfDay(OSLO).toInstant();
        LocalDate before = last.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        return new Due(id(last), id(before), end.minusSeconds(1), last.getYear(), last.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static LocalDate last(LocalDate begun) {
        return begun.plusMonths(3).minusDays(1);
    }

    private static String id(LocalDate day) {
        return day.getYear() + "-k" + day.get(IsoFields.QUARTER_OF_YEAR) + "-forelopig";
    }
}
