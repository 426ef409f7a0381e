package no.utbredt.reporting.usage;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Usage;
import org.jspecify.annotations.Nullable;

/** What is known of usage within one horizon; of actors that may be persons nothing is told (law 12). */
public final class Usages {

    private Usages() {}

    /**
     * What is asked for.
     *
     * @param service that service alone, or null for all
     * @param actor that actor alone, or null for all
     * @param from first epoch day; months that end before it are left out
     * @param to last epoch day; months that begin after it are left out
     */
    public record Question(
            @Nullable String service, @Nullable String actor, int from, int to) {

        /** Everything there is. */
        public static final Question ALL = new Question(null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);

        boolean asksFor(Usage usage) {
            return usage.month().last() >= from && usage.month().first() <= to;
        }
    }

    /** One line for each actor, service, role, channel, month and unit. */
    public static List<UsageLine> of(Known known, Question question) {
        return UsageFold.lines(known.beside()
                .usage(question.service(), question.actor())
                .filter(event -> question.asksFor(event.says()))
                .flatMap(event -> placed(event, known))
                .filter(placed -> question.actor() == null || question.actor().equals(placed.actor())));
    }

    private static Stream<UsageFold.Placed> placed(Event<Usage> event, Known known) {
        String actor = known.beside().tellable(event);
        return actor == null ? Stream.empty() : Stream.of(new UsageFold.Placed(actor, event));
    }
}
