package no.utbredt.adoption.succession;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The book in memory. */
public final class InMemorySuccessionBook implements SuccessionBook {

    private final Map<SuccessionId, BookEntry> entries = new ConcurrentSkipListMap<>();

    @Override
    public boolean enter(Succession act, Instant recordedAt) {
        return entries.putIfAbsent(act.id(), new BookEntry(act, recordedAt, false)) == null;
    }

    @Override
    public Optional<BookEntry> find(SuccessionId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<BookEntry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing((BookEntry entry) -> entry.act().date())
                        .thenComparing(entry -> entry.act().id()))
                .toList();
    }

    @Override
    public List<BookEntry> open() {
        return all().stream().filter(entry -> !entry.done()).toList();
    }

    @Override
    public void done(SuccessionId id) {
        entries.computeIfPresent(id, (key, entry) -> new BookEntry(entry.act(), entry.recordedAt(), true));
    }

    @Override
    public void strike(SuccessionId id) {
        entries.computeIfPresent(id, (key, entry) -> entry.done() ? entry : null);
    }
}
