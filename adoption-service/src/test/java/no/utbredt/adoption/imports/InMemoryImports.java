package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports in memory. */
public final class InMemoryImports implements Imports {

    private final Map<String, Import> all = new LinkedHashMap<>();

    @Override
    public synchronized Import enter(Import received) {
        return find(received.id()).or(() -> save(received)).orElseThrow();
    }

    @Override
    public synchronized Optional<Import> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized List<Import> of(Optional<String> client) {
        return all.values().stream()
                .filter(each -> client.isEmpty() || client.get().equals(each.client()))
                .sorted(Comparator.comparing(Import::receivedAt)
                        .thenComparing(Import::id)
                        .reversed())
                .toList();
    }

    @Override
    public synchronized List<Import> open() {
        return all.values().stream().filter(each -> each.state().open()).toList();
    }

    @Override
    public synchronized Optional<Import> save(Import changed) {
        Import now = all.get(changed.id());
        if ((now == null ? 0 : now.version()) != changed.version()) {
            return Optional.empty();
        }
        Import kept = new Import(
                changed.id(),
                changed.client(),
                changed.order(),
                changed.body(),
                changed.size(),
                changed.state(),
                changed.mark(),
                changed.step(),
                changed.tally(),
                changed.receivedAt(),
                changed.startedAt(),
                changed.endedAt(),
                changed.tenant(),
                changed.version() + 1);
        all.put(kept.id(), kept);
        return Optional.of(kept);
    }

    @Override
    public synchronized void remove(Import gone) {
        all.remove(gone.id());
    }

    @Override
    public synchronized void forget(Instant endedBefore) {
        all.values().removeIf(each -> each.endedAt() != null && each.endedAt().isBefore(endedBefore));
    }
}
