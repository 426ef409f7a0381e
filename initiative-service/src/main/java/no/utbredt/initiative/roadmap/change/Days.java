package no.utbredt.initiative.roadmap.change;

import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/** A number of days as a board reads it; a range where the dates are imprecise. */
public final class Days {

    private Days() {}

    /** For example {@code , 30 dager senere} or {@code , 1 til 272 dager senere}; empty when nothing moved or all is open. */
    public static String moved(@Nullable Slip slip) {
        if (slip == null || (slip.least() == null && slip.most() == null)) {
            return "";
        }
        if (slip.equals(Slip.NONE)) {
            return ", samme tid";
        }
        if (slip.isLater()) {
            return ", %s dager senere".formatted(range(slip.least(), slip.most()));
        }
        if (slip.isEarlier()) {
            return ", %s dager tidligere".formatted(range(opposite(slip.most()), opposite(slip.least())));
        }
        return ", mellom %s og %s".formatted(bound(slip.least()), bound(slip.most()));
    }

    private static String range(@Nullable Long least, @Nullable Long most) {
        if (most == null) {
            return "minst " + least;
        }
        return most.equals(least) ? String.valueOf(least) : least + " til " + most;
    }

    private static String bound(@Nullable Long days) {
        if (days == null) {
            return "ubestemt tid";
        }
        return days < 0 ? -days + " dager tidligere" : days + " dager senere";
    }

    private static @Nullable Long opposite(@Nullable Long days) {
        return days == null ? null : -days;
    }
}
