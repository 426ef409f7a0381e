package no.utbredt.local.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All shelves of the store and the journal that keeps them. */
final class Shelves implements AutoCloseable {

    private final Map<String, Shelf> shelves;
    private final Journal journal;

    private Shelves(Map<String, Shelf> shelves, Journal journal) {
        this.shelves = shelves;
        this.journal = journal;
    }

    /** Reads back what the folder keeps. */
    static Shelves open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("documents.journal");
        Map<String, Shelf> shelves = new ConcurrentHashMap<>();
        long whole = JournalReader.read(
                file, change -> shelf(shelves, change.shelf()).apply(change));
        long alive = shelves.values().stream().mapToLong(Shelf::bytes).sum();
        if (whole > 2 * alive + (1 << 20)) {
            writeAnew(file, shelves);
        } else {
            cutOff(file, whole);
        }
        return new Shelves(shelves, Journal.appendTo(file));
    }

    private static void writeAnew(Path file, Map<String, Shelf> shelves) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        try (Journal journal = Journal.appendTo(draft)) {
            for (Shelf shelf : shelves.values()) {
                shelf.documents().forEach((place, bson) -> {
                    journal.note(new Change.Put(shelf.name(), place, bson));
                    journal.flush();
                });
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void cutOff(Path file, long whole) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
    }

    private static Shelf shelf(Map<String, Shelf> shelves, String name) {
        return shelves.computeIfAbsent(name, Shelf::new);
    }

    Shelf shelf(String name) {
        return shelf(shelves, name);
    }

    /** Does it and notes it. */
    void make(Change change) {
        shelf(change.shelf()).apply(change);
        journal.note(change);
    }

    /** Everything made so far is safe from the death of this process when this returns. */
    void keep() {
        journal.flush();
    }

    /** Names of the databases that have something on a shelf. */
    Set<String> databases() {
        return shelves.values().stream()
                .filter(shelf -> shelf.size() > 0)
                .map(shelf -> shelf.name().substring(0, shelf.name().indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many documents lie on the shelves, the store's own descriptions not counted. */
    long documents() {
        return shelves.values().stream()
                .filter(shelf -> !shelf.name().contains(".system."))
                .mapToLong(Shelf::size)
                .sum();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
