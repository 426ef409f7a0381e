package no.utbredt.initiative.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files kept as long as the process, for tests and trials. */
public final class InMemoryCatalogueFiles implements CatalogueFiles {

    private final Map<String, CatalogueFile> files = new ConcurrentSkipListMap<>();

    @Override
    public List<CatalogueFile> all() {
        return List.copyOf(files.values());
    }

    @Override
    public void put(CatalogueFile file) {
        files.put(file.name(), file);
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }
}
