package no.utbredt.initiative.catalogue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;

/** Files kept as long as the process, for tests and trials. */
public final class InMemoryCatalogueFiles implements CatalogueFiles {

    private final InstantSource clock;
    private final Map<String, CatalogueFile> files = new ConcurrentSkipListMap<>();
    private final Map<String, List<FileVersion>> versions = new ConcurrentSkipListMap<>();

    public InMemoryCatalogueFiles(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<CatalogueFile> all() {
        return List.copyOf(files.values());
    }

    @Override
    public synchronized List<FileVersion> versions(String name) {
        return List.copyOf(versions.getOrDefault(name, List.of()));
    }

    @Override
    public synchronized boolean put(CatalogueFile file, long seen) {
        CatalogueFile current = files.get(file.name());
        if (seen != (current == null ? 0 : current.number())) {
            return false;
        }
        List<FileVersion> had = versions.computeIfAbsent(file.name(), none -> new ArrayList<>());
        long number = had.size() + 1L;
        had.add(new FileVersion(number, clock.instant(), file.origin(), file.text()));
        files.put(file.name(), new CatalogueFile(file.name(), file.text(), file.origin(), file.fromDisk(), number));
        return true;
    }

    @Override
    public synchronized void remove(CatalogueFile file) {
        if (files.remove(file.name(), file)) {
            List<FileVersion> had = versions.computeIfAbsent(file.name(), none -> new ArrayList<>());
            had.add(new FileVersion(had.size() + 1L, clock.instant(), Origin.DISK, null));
        }
    }
}
