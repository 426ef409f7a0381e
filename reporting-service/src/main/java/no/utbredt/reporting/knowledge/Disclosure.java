package no.utbredt.reporting.knowledge;

import java.util.List;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.reader.Insight;

/** Of whom that may be a person whoever asks is told, and whom lists count for them (law 12). */
public final class Disclosure {

    private final Registry registry;
    private final Insight insight;

    Disclosure(Registry registry, Insight insight) {
        this.registry = registry;
        this.insight = insight;
    }

    /** Whether whoever asks is told of that actor by name: it cannot be a person, or the reader sees it. */
    public boolean tellsOf(String actor) {
        return !registry.mayBePerson(actor) || insight.into(actor);
    }

    /** Whether lists count that actor for whoever asks: as they do for the public, or for an operator everybody. */
    public boolean counts(String actor) {
        return insight.full() || !registry.mayBePerson(actor);
    }

    /** The ids of those that may be persons and that whoever asks is not told of, in order. */
    public List<String> untold() {
        List<String> persons = registry.persons().all();
        return insight.any() ? persons.stream().filter(id -> !insight.into(id)).toList() : persons;
    }

    /** The ids of those that lists do not count for whoever asks, in order. */
    public List<String> uncounted() {
        return insight.full() ? List.of() : registry.persons().all();
    }

    /** Whether counts of that group keep something from whoever asks, for members may be persons. */
    public boolean keepsBack(String group) {
        return !insight.full() && registry.persons().mayBeIn(group);
    }
}
