package no.utbredt.reporting.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.usage.UsageLine.Key;

/**
 * Folds what sources say of usage. A volume replaces another only by naming it; two that differ and name nobody are a
 * disagreement, and the later stated is shown (law 2). The order in which they come has no say.
 */
final class UsageFold {

    private UsageFold() {}

    /** What is said of one actor. */
    record Placed(String actor, Event<Usage> event) {}

    /** One line for each thing a volume is told of, in their order. */
    static List<UsageLine> lines(Stream<Placed> said) {
        Map<Key, List<Event<Usage>>> byKey = new TreeMap<>();
        said.forEach(placed -> byKey.computeIfAbsent(
                        Key.of(placed.actor(), placed.event().says()), key -> new ArrayList<>(1))
                .add(placed.event()));
        return byKey.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UsageLine line(Key key, List<Event<Usage>> said) {
        said.sort(Event.RANK);
        Event<Usage> shown = said.getFirst();
        return new UsageLine(
                key,
                shown,
                said.stream()
                        .filter(event -> event.says().volume() != shown.says().volume())
                        .toList());
    }
}
