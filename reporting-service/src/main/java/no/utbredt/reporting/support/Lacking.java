package no.utbredt.reporting.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.support.SupportLine.Key;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Vendor;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * On which days it is known that EHR systems did not have one service in one role. It is known where it is said of that day, and before
 * the day on which the first support is said to have begun. Where a system may have had it, whichever day an imprecise date means and
 * however long before it was seen to have it, nothing is known (laws 3 and 10).
 */
public final class Lacking {
    private final Known known;
    private final Map<String, List<Event<Support>>> said;

    public Lacking(Known known, String service, Role role) {
        this.known = known;
        this.said = known.beside()
                .support(service, null)
                .filter(event -> event.says().role() == role)
                .filter(event -> event.says().since() != null)
                .collect(Collectors.groupingBy(event -> event.says().product(), TreeMap::new, Collectors.toList()));
    }

    /** Whether nothing is said of any system, so that nothing is known of any day. */
    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** Whether it is known that the system did not have it on that epoch day. */
    public boolean on(String system, int day) {
        List<Event<Support>> its = saidOf(system);
        if (its.isEmpty()) {
            return false;
        }
        SupportLine line = SupportFold.line(Key.of(its.getFirst().says()), its, day);
        Optional<Event<Support>> next = next(its, day);
        return next.isPresent() ? beginsAfter(day, next.get()) && (line.shown() == null || lacks(line)) : lacks(line);
    }

    private static boolean lacks(SupportLine line) {
        return !line.disagreement() && line.state().lacks();
    }

    /** Of what may mean that it has the service, and was not certainly so by the day, what begins first. */
    private static Optional<Event<Support>> next(List<Event<Support>> said, int day) {
        return said.stream()
                .filter(event -> !event.says().state().lacks() && since(event).last() > day)
                .min(Comparator.<Event<Support>>comparingInt(
                                event -> since(event).first())
                        .thenComparing(event -> event.says().basis() != StartBasis.STARTED));
    }

    private static boolean beginsAfter(int day, Event<Support> event) {
        return event.says().state().has()
                && event.says().basis() == StartBasis.STARTED
                && since(event).first() > day;
    }

    /** The epoch days on which {@link #on} may answer otherwise than the day before, of whatever system. */
    public Set<Integer> turns() {
        Set<Integer> turns = new TreeSet<>();
        said.values().stream().flatMap(List::stream).forEach(event -> {
            turns.add(since(event).first());
            turns.add(since(event).last());
        });
        return turns;
    }

    /** What its vendors, past ones among them, say of it; nothing where it may be two, for a product's code is unique within its vendor only. */
    private List<Event<Support>> saidOf(String system) {
        List<Event<Support>> all = said.getOrDefault(system, List.of());
        Set<String> makers = makers(known.systems().get(system));
        if (!makers.isEmpty()) {
            return all.stream()
                    .filter(event -> makers.contains(event.says().vendor()))
                    .toList();
        }
        return all.stream().map(event -> event.says().vendor()).distinct().count() == 1 ? all : List.of();
    }

    /** Organisation numbers of all that ever made it; none where not all are known. */
    private static Set<String> makers(@Nullable EhrSystem system) {
        Set<String> makers = new TreeSet<>();
        for (Dated<Vendor> made : system == null ? List.<Dated<Vendor>>of() : system.vendors()) {
            String number = made.value().organisationNumber();
            if (number == null) {
                return Set.of();
            }
            makers.add(number);
        }
        return makers;
    }

    private static PartialDate since(Event<Support> event) {
        return Objects.requireNonNull(event.says().since());
    }
}
