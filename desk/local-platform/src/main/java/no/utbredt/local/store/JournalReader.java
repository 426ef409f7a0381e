package no.utbredt.local.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Reads a journal from its beginning. A last change that is cut short was being written when the process died and was never
 * acknowledged: it is left out. A change that is whole but does not fit its checksum is damage, and nothing is read past it.
 */
final class JournalReader {

    private JournalReader() {}

    /**
     * Hands over the changes in order.
     *
     * @return how many bytes of the file are whole changes
     * @throws IOException if the file cannot be read or is damaged
     */
    static long read(Path path, Consumer<Change> changes) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        long size = Files.size(path);
        long whole = 0;
        try (InputStream in = Files.newInputStream(path);
                DataInputStream frames = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            while (size - whole >= Journal.FRAME) {
                int length = frames.readInt();
                int checksum = frames.readInt();
                if (length < 0) {
                    throw damaged(path, whole);
                }
                if (size - whole - Journal.FRAME < length) {
                    break;
                }
                byte[] bytes = frames.readNBytes(length);
                if (checksumOf(bytes) != checksum) {
                    throw damaged(path, whole);
                }
                changes.accept(Change.decoded(bytes));
                whole += Journal.FRAME + length;
            }
        }
        return whole;
    }

    private static int checksumOf(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static IOException damaged(Path path, long at) {
        return new IOException("%s is damaged at byte %d: restore it from a copy".formatted(path, at));
    }
}
