package no.utbredt.vocabulary.deed;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Deeds that are gone with the process, for tests. */
public final class InMemoryDeeds implements Deeds {

    private final ConcurrentNavigableMap<String, Deed> byId = new ConcurrentSkipListMap<>();

    @Override
    public void begin(Deed deed) {
        byId.put(deed.id(), deed);
    }

    @Override
    public void end(Deed deed) {
        byId.replace(deed.id(), deed);
    }

    @Override
    public List<Deed> newest(@Nullable String before, int most) {
        return (before == null ? byId : byId.headMap(before))
                .descendingMap().values().stream().limit(most).toList();
    }
}
