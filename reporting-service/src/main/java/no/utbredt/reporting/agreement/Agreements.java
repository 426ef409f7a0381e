package no.utbredt.reporting.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.agreement.AgreementLine.Key;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import org.jspecify.annotations.Nullable;

/** What is known of agreements within one horizon; of actors that may be persons nothing is told (law 12). */
public final class Agreements {

    private Agreements() {}

    /**
     * What is asked for.
     *
     * @param service those of that service alone, or null for all
     * @param actor those of that actor alone, or null for all
     */
    public record Question(
            @Nullable String service, @Nullable String actor) {

        /** Everything there is. */
        public static final Question ALL = new Question(null, null);
    }

    /** One line for each agreement, by actor. */
    public static List<AgreementLine> of(Known known, Question question) {
        Map<Key, List<Event<Agreement>>> byKey = new TreeMap<>();
        known.beside().agreements(question.service(), question.actor()).forEach(event -> {
            String actor = known.beside().tellable(event);
            if (actor != null && (question.actor() == null || question.actor().equals(actor))) {
                byKey.computeIfAbsent(Key.of(actor, event.says()), key -> new ArrayList<>(1))
                        .add(event);
            }
        });
        return byKey.entrySet().stream()
                .map(entry -> AgreementLine.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
