package no.utbredt.adoption.register.kafka;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import no.utbredt.adoption.register.Admitted;
import no.utbredt.adoption.report.LogPosition;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/** 53 bytes an entry: format 1, hash, partition, offset, milliseconds. The store holds one for every report there ever was. */
final class AdmittedSerde {

    private static final byte FORMAT = 1;
    private static final int HASH = 32;

    private AdmittedSerde() {}

    static Serde<Admitted> serde() {
        return Serdes.serdeFrom((topic, entry) -> write(entry), (topic, bytes) -> read(bytes));
    }

    private static byte @Nullable [] write(@Nullable Admitted entry) {
        return entry == null
                ? null
                : ByteBuffer.allocate(1 + HASH + Integer.BYTES + 2 * Long.BYTES)
                        .put(FORMAT)
                        .put(HexFormat.of().parseHex(entry.contentHash()))
                        .putInt(entry.holder().partition())
                        .putLong(entry.holder().offset())
                        .putLong(entry.recordedAt().toEpochMilli())
                        .array();
    }

    private static @Nullable Admitted read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("the store was written in format " + bytes[0] + ", this register knows 1");
        }
        byte[] hash = new byte[HASH];
        buffer.get(hash);
        LogPosition holder = new LogPosition(buffer.getInt(), buffer.getLong());
        return new Admitted(HexFormat.of().formatHex(hash), holder, Instant.ofEpochMilli(buffer.getLong()));
    }
}
