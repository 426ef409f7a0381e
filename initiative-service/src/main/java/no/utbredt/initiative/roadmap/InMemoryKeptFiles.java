package no.utbredt.initiative.roadmap;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files for tests and trials, forgotten with the process. */
public final class InMemoryKeptFiles implements KeptFiles {

    private final ConcurrentSkipListMap<String, KeptFile> files = new ConcurrentSkipListMap<>();

    @Override
    public List<KeptFile> all() {
        return List.copyOf(files.values());
    }

    @Override
    public void put(KeptFile file) {
        files.put(file.name(), file);
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }
}
