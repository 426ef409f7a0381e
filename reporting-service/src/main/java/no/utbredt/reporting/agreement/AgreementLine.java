package no.utbredt.reporting.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement an actor has.
 *
 * @param key which one
 * @param shown the statement that is shown: of those that stand the one that ranks highest
 * @param otherwise those that say another end, highest rank first; none where all agree
 */
public record AgreementLine(Key key, Event<Agreement> shown, List<Event<Agreement>> otherwise) {
    public AgreementLine {
        otherwise = List.copyOf(otherwise);
    }

    static AgreementLine of(Key key, List<Event<Agreement>> said) {
        List<Event<Agreement>> ranked = said.stream().sorted(Event.RANK).toList();
        Event<Agreement> shown = ranked.getFirst();
        return new AgreementLine(
                key,
                shown,
                ranked.stream()
                        .filter(event ->
                                !Objects.equals(event.says().to(), shown.says().to()))
                        .toList());
    }

    /** Whether sources say different ends and none of them names another. */
    public boolean disagreement() {
        return !otherwise.isEmpty();
    }

    /**
     * Which agreement it is: with another beginning or signature it is another one.
     *
     * @param actor id of the actor, whatever identifiers were used of it
     */
    public record Key(
            String actor,
            @Nullable String service,
            String kind,
            String counterparty,
            @Nullable PartialDate signed,
            @Nullable PartialDate from)
            implements Comparable<Key> {

        private static final Comparator<PartialDate> BY_DAYS =
                Comparator.comparingInt(PartialDate::first).thenComparingInt(PartialDate::last);
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::actor)
                .thenComparing(Key::service, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::kind)
                .thenComparing(Key::counterparty)
                .thenComparing(Key::signed, Comparator.nullsFirst(BY_DAYS))
                .thenComparing(Key::from, Comparator.nullsFirst(BY_DAYS));

        static Key of(String actor, Agreement says) {
            return new Key(actor, says.service(), says.kind(), says.counterparty(), says.signed(), says.from());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
