package no.utbredt.contract.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group questions are asked about. Members are on the actors, dated; a total stands here where only the total is known.
 *
 * @param name Norwegian name
 * @param nameEnglish English name
 * @param complete whether every member is registered, so that <em>alle</em> and <em>ingen</em> answer for each (law 8)
 * @param registeredFrom first day for which the register knows the members, or null when unbounded (law 7)
 * @param restricted whether members may be sole proprietors (law 12)
 * @param totals sizes known without a list, oldest first
 */
public record ActorGroupState(
        String name,
        String nameEnglish,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        boolean restricted,
        List<Total> totals) {

    /**
     * How many members a group has from a date until the next total.
     *
     * @param date ISO 8601, as precise as known
     * @param value at least 0
     * @param source document and place
     */
    public record Total(String date, long value, String source) {}
}
