package no.utbredt.reporting.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A service of a national solution. Names are not keys.
 *
 * @param solution id of the solution it belongs to
 * @param solutionName Norwegian name of the solution
 * @param category code of the category, or null
 * @param parent id of the service it is a part, step, version or channel of, or null
 * @param order place among its siblings, or null
 * @param name Norwegian name
 * @param nameEnglish English name, or null
 * @param groups the roles that exist for each actor group id
 * @param scopes Norwegian names of the scopes reports may be limited to, by code
 * @param availability where it is offered nationally, and since when
 * @param eligibility what an actor must fulfil to adopt it
 */
public record Service(
        String solution,
        String solutionName,
        @Nullable String category,
        @Nullable String parent,
        @Nullable Integer order,
        String name,
        @Nullable String nameEnglish,
        Map<String, Set<Role>> groups,
        Map<String, String> scopes,
        List<Availability> availability,
        List<Eligibility> eligibility) {
    /** What was said last; of two said from one day the refusal, unless neither says since when. */
    private static final Comparator<Availability> LATEST = Comparator.<Availability>comparingInt(each ->
                    each.from() == null ? Integer.MIN_VALUE : each.from().first())
            .thenComparing(each -> each.offered() == (each.from() == null));

    public Service {
        groups = Map.copyOf(groups);
        scopes = Map.copyOf(scopes);
        availability = List.copyOf(availability);
        eligibility = List.copyOf(eligibility);
    }

    /** One of whose adopters nothing is required. */
    public Service(
            String solution,
            String solutionName,
            @Nullable String category,
            @Nullable String parent,
            @Nullable Integer order,
            String name,
            @Nullable String nameEnglish,
            Map<String, Set<Role>> groups,
            Map<String, String> scopes,
            List<Availability> availability) {
        this(
                solution,
                solutionName,
                category,
                parent,
                order,
                name,
                nameEnglish,
                groups,
                scopes,
                availability,
                List.of());
    }

    /**
     * Whether it is offered nationally to a group.
     *
     * @param group id of the group, or null for all
     * @param offered whether it is
     * @param from since when, or null when unknown
     * @param to until when, or null while it lasts
     */
    public record Availability(
            @Nullable String group,
            boolean offered,
            @Nullable PartialDate from,
            @Nullable PartialDate to) {
        boolean holdsOn(int day) {
            return (from == null || from.first() <= day) && (to == null || day <= to.last());
        }
    }

    /**
     * Whether it is offered to the group on that day. What is said of the group goes before what is said of all; where nothing
     * is said of the group, its reports speak and it counts as offered.
     */
    public boolean offeredTo(String group, int day) {
        List<Availability> said = said(group);
        if (said.isEmpty()) {
            return true;
        }
        return said.stream()
                .filter(each -> each.holdsOn(day))
                .max(LATEST)
                .map(Availability::offered)
                .orElse(false);
    }

    private List<Availability> said(String group) {
        List<Availability> own =
                availability.stream().filter(a -> group.equals(a.group())).toList();
        return own.isEmpty()
                ? availability.stream().filter(a -> a.group() == null).toList()
                : own;
    }
}
