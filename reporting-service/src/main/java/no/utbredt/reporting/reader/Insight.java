package no.utbredt.reporting.reader;

import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.delegation.Delegations;

/**
 * What a reader is shown of those who may be persons (law 12): the public nothing, an operator all, an organisation itself and those who
 * themselves let it speak. What an organisation above one of them delegated gives no insight: the one lies beneath it and is not it.
 *
 * <p>That is by name alone: rows, timelines, what was said. Counts are for an organisation what they are for the public. If those it sees
 * were counted exactly and the others rounded, its count less the public one, less what it knows of its own, would be what the rounding
 * took from the others: a cell of one or two that nobody is to learn of. So no two readers but the operator, from whom nothing is kept,
 * are told different counts, and there is nothing to subtract.
 */
public final class Insight {
    /** The public's. */
    public static final Insight NONE = new Insight(false, Set::of);

    /** An operator's. */
    public static final Insight FULL = new Insight(true, Set::of);

    private final boolean full;
    private final Supplier<Set<String>> own;

    private Insight(boolean full, Supplier<Set<String>> own) {
        this.full = full;
        this.own = own;
    }

    /**
     * A reader's.
     *
     * @param latest who is who, as known now
     * @param delegations who lets whom speak, as known now
     */
    public static Insight of(Reader reader, Supplier<Registry> latest, Supplier<Delegations> delegations) {
        return switch (reader) {
            case Reader.Public anybody -> NONE;
            case Reader.Operator all -> FULL;
            case Reader.Organisation some -> new Insight(false, new Own(some, latest, delegations));
        };
    }

    /** Whether nothing is kept from the reader, so that counts are exact as well. */
    public boolean full() {
        return full;
    }

    /** Whether somebody is shown to the reader that the public is not told of. */
    public boolean any() {
        return full || !own.get().isEmpty();
    }

    /** Whether the reader is shown an actor that may be a person. */
    public boolean into(String actor) {
        return full || own.get().contains(actor);
    }

    /** Looked for once, when first needed. */
    private static final class Own implements Supplier<Set<String>> {
        private static final String ORGANISATION = "ENH";

        private final Reader.Organisation reader;
        private final Supplier<Registry> latest;
        private final Supplier<Delegations> delegations;
        private volatile Set<String> found = Set.of();
        private volatile boolean looked;

        Own(Reader.Organisation reader, Supplier<Registry> latest, Supplier<Delegations> delegations) {
            this.reader = reader;
            this.latest = latest;
            this.delegations = delegations;
        }

        @Override
        public Set<String> get() {
            if (!looked) {
                Set<String> all = delegations.get().letting(reader.number(), reader.today());
                all.addAll(latest.get().holdersOf(new Identifier(ORGANISATION, reader.number()), reader.today()));
                found = Set.copyOf(all);
                looked = true;
            }
            return found;
        }
    }
}
