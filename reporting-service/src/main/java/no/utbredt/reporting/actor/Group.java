package no.utbredt.reporting.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A group questions are asked about. Its members are on the actors, dated.
 *
 * @param name Norwegian name
 * @param nameEnglish English name
 * @param complete whether every member is registered
 * @param registeredFrom first day for which the register knows the members, or null when unbounded (law 7)
 * @param restricted whether members may be sole proprietors (law 12)
 * @param totals sizes known without a list
 */
public record Group(
        String name,
        String nameEnglish,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        boolean restricted,
        List<Total> totals) {
    public Group {
        totals = List.copyOf(totals);
    }

    /**
     * How many members it has from a date until the next total.
     *
     * @param date since when
     * @param value at least 0
     */
    public record Total(PartialDate date, long value) {}

    /** The same, its members not to be shown (law 12). */
    Group hidden() {
        return new Group(name, nameEnglish, complete, registeredFrom, true, totals);
    }

    /** Whether the register knows the members of that epoch day. */
    public boolean registeredOn(int day) {
        return registeredFrom == null || OsloDay.number(registeredFrom) <= day;
    }

    /**
     * Whether all its members of that epoch day are named: by promise, or because the named reach the total.
     *
     * @param named how many are named on that day
     */
    public boolean listedOn(int day, long named) {
        return complete || totalOn(day).equals(OptionalLong.of(named));
    }

    /** The latest total whose date is over by that epoch day; empty when there is none. */
    public OptionalLong totalOn(int day) {
        return totals.stream()
                .filter(total -> total.date().last() <= day)
                .max(Comparator.comparingInt(total -> total.date().last()))
                .map(total -> OptionalLong.of(total.value()))
                .orElse(OptionalLong.empty());
    }
}
