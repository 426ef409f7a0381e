package no.utbredt.reporting.support;

import java.util.Comparator;
import java.util.List;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.support.SupportLine.Key;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Folds what is said of one EHR system, service and role: on a day the latest beginning decides, then rank (law 2). A planned date is
 * no state, and a plan is over once something newer is said of how it is (law 10).
 */
final class SupportFold {

    /** The latest beginning first, by the last possible day; then by rank. */
    private static final Comparator<Event<Support>> DECIDES = Comparator.<Event<Support>>comparingInt(
                    event -> last(event.says().since()))
            .reversed()
            .thenComparing(Event.RANK);

    private SupportFold() {}

    /** @param day epoch day asked about */
    static SupportLine line(Key key, List<Event<Support>> said, int day) {
        List<Event<Support>> begun = said.stream()
                .filter(event -> last(event.says().since()) <= day)
                .sorted(DECIDES)
                .toList();
        Event<Support> shown = begun.isEmpty() ? null : begun.getFirst();
        return new SupportLine(key, shown, otherwise(shown, begun), planned(shown, said));
    }

    private static List<Event<Support>> otherwise(@Nullable Event<Support> shown, List<Event<Support>> begun) {
        return shown == null
                ? List.of()
                : begun.stream()
                        .filter(event ->
                                last(event.says().since()) == last(shown.says().since()))
                        .filter(event -> event.says().state() != shown.says().state())
                        .toList();
    }

    private static @Nullable Event<Support> planned(@Nullable Event<Support> shown, List<Event<Support>> said) {
        return said.stream()
                .filter(event -> event.says().planned() != null)
                .filter(event -> shown == null
                        || event.report().statedAt().last()
                                >= shown.report().statedAt().last())
                .min(Event.RANK)
                .orElse(null);
    }

    /** Its last possible day; of a plan none that ever comes. */
    private static int last(@Nullable PartialDate since) {
        return since == null ? Integer.MAX_VALUE : since.last();
    }
}
