package no.utbredt.initiative.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A group questions are asked about.
 *
 * @param id lower-case, stable, for example {@code legevakt}
 * @param name Norwegian name
 * @param nameEnglish English name
 * @param complete whether every member is registered (law 8)
 * @param registeredFrom first day for which the members are known, or null when unbounded (law 7)
 * @param restricted whether members may be sole proprietors (law 12)
 * @param totals sizes known without a list, oldest first
 */
public record ActorGroup(
        String id,
        String name,
        String nameEnglish,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        boolean restricted,
        List<Total> totals) {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public ActorGroup {
        totals = totals == null ? List.of() : List.copyOf(totals);
    }

    /**
     * How many members it has from a date until the next total.
     *
     * @param date as precise as known
     * @param value at least 0
     * @param source document and place
     */
    public record Total(ImpreciseDate date, long value, String source) {}
}
