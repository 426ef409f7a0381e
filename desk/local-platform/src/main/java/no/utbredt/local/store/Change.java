package no.utbredt.local.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A change to one shelf, as it stands in the journal. */
sealed interface Change {

    /** The shelf's name: database, dot, collection. */
    String shelf();

    /** The document now lies at this place; it is new there or replaces what was. */
    record Put(String shelf, int place, byte[] bson) implements Change {}

    /** The document at this place is gone. */
    record Remove(String shelf, int place) implements Change {}

    /** The shelf is gone with all that was on it. */
    record Clear(String shelf) implements Change {}

    /** Kind, place, length of the name, name, document. */
    default byte[] encoded() {
        return switch (this) {
            case Put put -> encoded((byte) 'P', put.place(), put.bson());
            case Remove remove -> encoded((byte) 'R', remove.place(), new byte[0]);
            case Clear clear -> encoded((byte) 'C', 0, new byte[0]);
        };
    }

    private byte[] encoded(byte kind, int place, byte[] bson) {
        byte[] name = shelf().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 4 + 4 + name.length + bson.length)
                .put(kind)
                .putInt(place)
                .putInt(name.length)
                .put(name)
                .put(bson)
                .array();
    }

    static Change decoded(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte kind = buffer.get();
        int place = buffer.getInt();
        byte[] name = new byte[buffer.getInt()];
        buffer.get(name);
        String shelf = new String(name, StandardCharsets.UTF_8);
        byte[] bson = new byte[buffer.remaining()];
        buffer.get(bson);
        return switch (kind) {
            case 'P' -> new Put(shelf, place, bson);
            case 'R' -> new Remove(shelf, place);
            case 'C' -> new Clear(shelf);
            default -> throw new IllegalStateException("The journal holds a change of unknown kind " + kind);
        };
    }
}
