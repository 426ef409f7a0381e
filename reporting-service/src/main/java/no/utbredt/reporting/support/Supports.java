package no.utbredt.reporting.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.support.SupportLine.Key;
import org.jspecify.annotations.Nullable;

/** What is known of the support of EHR systems within one horizon. */
public final class Supports {

    private Supports() {}

    /**
     * What is asked for.
     *
     * @param service that service alone, or null for all
     * @param product that EHR system alone, of whatever vendor, or null for all
     * @param day epoch day asked about
     */
    public record Question(
            @Nullable String service, @Nullable String product, int day) {}

    /** One line for each vendor, EHR system, service and role. */
    public static List<SupportLine> of(Known known, Question question) {
        Map<Key, List<Event<Support>>> byKey = new TreeMap<>();
        known.beside()
                .support(question.service(), question.product())
                .forEach(event -> byKey.computeIfAbsent(Key.of(event.says()), key -> new ArrayList<>(1))
                        .add(event));
        return byKey.entrySet().stream()
                .map(entry -> SupportFold.line(entry.getKey(), entry.getValue(), question.day()))
                .toList();
    }
}
