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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * All shelves of the store and the journal that keeps them. A journal that is mostly history is written anew, at start and
 * while running: everything waits then, for about as long as it takes to write what is alive.
 */
final class Shelves implements AutoCloseable {

    private static final long ROOM_AT_START = 1 << 20;
    private static final long ROOM_WHILE_RUNNING = 64 << 20;

    private final Path file;
    private final Map<String, Shelf> shelves;
    private final long room;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private Journal journal;
    private volatile long enough;

    private Shelves(Path file, Map<String, Shelf> shelves, Journal journal, long room) {
        this.file = file;
        this.shelves = shelves;
        this.journal = journal;
        this.room = room;
        this.enough = enough();
    }

    /** Reads back what the folder keeps. */
    static Shelves open(Path folder) throws IOException {
        return open(folder, ROOM_WHILE_RUNNING);
    }

    /** @param room bytes of history that may stand in the journal beside twice what is alive, while running */
    static Shelves open(Path folder, long room) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("documents.journal");
        Map<String, Shelf> shelves = new ConcurrentHashMap<>();
        long whole = JournalReader.read(
                file, change -> shelf(shelves, change.shelf()).apply(change));
        cutOff(file, whole);
        if (whole > 2 * alive(shelves) + ROOM_AT_START) {
            try {
                writeAnew(file, shelves);
            } catch (IOException | NotKept e) {
                System.err.println("The journal stays as long as it is, it could not be written anew: " + e);
            }
        }
        return new Shelves(file, shelves, Journal.appendTo(file), room);
    }

    private static long alive(Map<String, Shelf> shelves) {
        return shelves.values().stream().mapToLong(Shelf::bytes).sum();
    }

    private long enough() {
        return 2 * alive(shelves) + room;
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
        } catch (IOException | NotKept e) {
            Files.deleteIfExists(draft);
            throw e;
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
        gate.readLock().lock();
        try {
            shelf(change.shelf()).apply(change);
            journal.note(change);
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Everything made so far is safe from the death of this process when this returns. */
    void keep() {
        boolean tooLong;
        gate.readLock().lock();
        try {
            journal.flush();
            tooLong = journal.size() > enough;
        } finally {
            gate.readLock().unlock();
        }
        if (tooLong) {
            tidy();
        }
    }

    /**
     * What is on the shelves is what was made, kept or not; so the new journal holds at least what the old one did, and takes
     * its place in one step. Death before it leaves the old one, death after it the new one.
     */
    private void tidy() {
        gate.writeLock().lock();
        try {
            enough = enough();
            if (journal.size() > enough) {
                Journal old = journal;
                writeAnew(file, shelves);
                journal = Journal.appendTo(file);
                old.close();
            }
        } catch (IOException | NotKept e) {
            enough = 2 * journal.size();
            System.err.println("The journal grows on, it could not be written anew: " + e);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Whether what lies on the shelves takes all the room there is. */
    boolean fill(Memory memory) {
        return memory.filledBy(shelves.values().stream().mapToLong(Shelf::size).sum(), alive(shelves));
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
        gate.writeLock().lock();
        try {
            journal.close();
        } finally {
            gate.writeLock().unlock();
        }
    }
}
