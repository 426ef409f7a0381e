package no.utbredt.reporting.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * When a vendor was heard.
 *
 * @param organisation its organisation number
 * @param reports how many reports of whatever kind, heartbeats left out
 * @param lastReport when the log took the last of them, or null when none has come
 * @param lastHeartbeat when the log took its last heartbeat, or null when none has come
 * @param nothingNewUntil up to when it said there is nothing new, or null
 * @param nothingNewOf catalogue ids that heartbeat spoke of, in order; empty for all or when there is none
 * @param delegations how many have let it speak
 */
public record VendorLine(
        String organisation,
        int reports,
        @Nullable Instant lastReport,
        @Nullable Instant lastHeartbeat,
        @Nullable Instant nothingNewUntil,
        Collection<String> nothingNewOf,
        int delegations) {

    /** A vendor is silent after five weeks without a word, in days, unless somebody asks otherwise. */
    public static final int USUAL_SILENCE = 35;

    /** Nothing has been heard of that vendor. */
    static VendorLine silent(String organisation) {
        return new VendorLine(organisation, 0, null, null, null, Set.of(), 0);
    }

    /** When it was last heard at all, or null for never. */
    public @Nullable Instant lastHeard() {
        return later(lastReport, lastHeartbeat);
    }

    /** The day it was last heard at all, or null for never. */
    public @Nullable LocalDate lastDay() {
        Instant heard = lastHeard();
        return heard == null ? null : OsloDay.of(heard);
    }

    /** Whether on that day it has been silent for more than so many days. */
    public boolean silent(LocalDate day, int days) {
        LocalDate last = lastDay();
        return last == null || last.plusDays(days).isBefore(day);
    }

    VendorLine reported(Instant recordedAt) {
        return new VendorLine(
                organisation,
                reports + 1,
                later(lastReport, recordedAt),
                lastHeartbeat,
                nothingNewUntil,
                nothingNewOf,
                delegations);
    }

    /** The heartbeat that says the latest instant tells how far there is nothing new. */
    VendorLine alive(Instant recordedAt, Instant at, Set<String> services) {
        boolean news = nothingNewUntil == null || at.isAfter(nothingNewUntil);
        boolean same = at.equals(nothingNewUntil);
        Collection<String> both = same ? wider(nothingNewOf, services) : nothingNewOf;
        return new VendorLine(
                organisation,
                reports,
                lastReport,
                later(lastHeartbeat, recordedAt),
                news ? at : nothingNewUntil,
                news ? new TreeSet<>(services) : both,
                delegations);
    }

    VendorLine delegated() {
        return new VendorLine(
                organisation, reports, lastReport, lastHeartbeat, nothingNewUntil, nothingNewOf, delegations + 1);
    }

    /** Two heartbeats of one instant speak of what either of them does; of all when one does. */
    private static Collection<String> wider(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
