package no.utbredt.initiative.edition;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Editions for tests and trials, forgotten with the process. */
public final class InMemoryEditions implements Editions {

    private final ConcurrentSkipListMap<String, Edition> editions = new ConcurrentSkipListMap<>();

    @Override
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.get(id));
    }

    @Override
    public Edition freeze(Edition edition) {
        Edition kept = editions.putIfAbsent(edition.plan().id(), edition);
        return kept == null ? edition : kept;
    }
}
