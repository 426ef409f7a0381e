package no.utbredt.local.store;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection as BSON, each at a place of its own, in the order they came. Whoever changes it holds the
 * collection's lock.
 */
final class Shelf {

    private final String name;
    private final SequencedMap<Integer, byte[]> documents = new LinkedHashMap<>();
    private int nextPlace;
    private long bytes;

    Shelf(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** A place nothing has lain at since the store was opened. */
    int freePlace() {
        return nextPlace;
    }

    void apply(Change change) {
        switch (change) {
            case Change.Put put -> put(put.place(), put.bson());
            case Change.Remove remove -> bytes -= length(documents.remove(remove.place()));
            case Change.Clear clear -> clear();
        }
    }

    private void put(int place, byte[] bson) {
        bytes += bson.length - length(documents.put(place, bson));
        nextPlace = Math.max(nextPlace, place + 1);
    }

    private void clear() {
        documents.clear();
        bytes = 0;
    }

    private static int length(byte @Nullable [] bson) {
        return bson == null ? 0 : bson.length;
    }

    byte @Nullable [] at(int place) {
        return documents.get(place);
    }

    SequencedMap<Integer, byte[]> documents() {
        return documents;
    }

    int size() {
        return documents.size();
    }

    long bytes() {
        return bytes;
    }
}
