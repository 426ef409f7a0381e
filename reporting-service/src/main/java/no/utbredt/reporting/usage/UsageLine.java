package no.utbredt.reporting.usage;

import java.util.Comparator;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Usage;
import org.jspecify.annotations.Nullable;

/**
 * How much an actor used a service in a month.
 *
 * @param key what it is about
 * @param shown the statement whose volume is shown: of those that stand the one that ranks highest
 * @param otherwise those that give another volume of the same, highest rank first; none where all agree
 */
public record UsageLine(Key key, Event<Usage> shown, List<Event<Usage>> otherwise) {
    public UsageLine {
        otherwise = List.copyOf(otherwise);
    }

    /** Whether sources say different volumes and none of them names another. */
    public boolean disagreement() {
        return !otherwise.isEmpty();
    }

    /**
     * What a volume is about; volumes in different units, roles or channels are volumes of different things.
     *
     * @param actor id of the actor, whatever identifiers were used of it
     * @param role null where the volume is not told apart
     * @param channel null for all of them
     * @param month first epoch day of the month
     */
    public record Key(
            String actor,
            String service,
            @Nullable Role role,
            @Nullable String channel,
            int month,
            String unit) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::service)
                .thenComparing(Key::actor)
                .thenComparingInt(Key::month)
                .thenComparing(Key::role, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::channel, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::unit);

        static Key of(String actor, Usage usage) {
            return new Key(
                    actor,
                    usage.service(),
                    usage.role(),
                    usage.channel(),
                    usage.month().first(),
                    usage.unit());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
