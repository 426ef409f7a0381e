package no.utbredt.local.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The file every change is appended to. A change is noted while its collection is locked, so the journal has the changes in
 * the order they took effect; {@link #flush()} hands all that is noted to the operating system and goes before each answer.
 *
 * <p>What could not be written stays noted and is tried again before the next answer, so a full disk is a refusal for as long as it
 * is full. Only where a half-written end cannot be cut off again, nothing more is accepted.
 */
final class Journal implements AutoCloseable {

    static final int FRAME = 8;

    private static final int ROOM_TO_KEEP = 1 << 20;

    private final FileOutputStream file;
    private volatile long size;
    private ByteArrayOutputStream noted = new ByteArrayOutputStream(1 << 16);
    private @Nullable IOException broken;

    private Journal(FileOutputStream file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Goes on at the end of what the file holds. */
    static Journal appendTo(Path path) throws IOException {
        FileOutputStream file = new FileOutputStream(path.toFile(), true);
        return new Journal(file, Files.size(path));
    }

    /** Length of the file in bytes. */
    long size() {
        return size;
    }

    /** Each change is framed by its length and its checksum. */
    synchronized void note(Change change) {
        byte[] bytes = change.encoded();
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        DataOutputStream out = new DataOutputStream(noted);
        try {
            out.writeInt(bytes.length);
            out.writeInt((int) checksum.getValue());
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands over all that is noted.
     *
     * @throws NotKept when the disk does not take it; it stays noted
     */
    synchronized void flush() {
        if (noted.size() == 0) {
            return;
        }
        if (broken != null) {
            throw new NotKept("nothing more is taken after an earlier failure, start anew", broken);
        }
        try {
            noted.writeTo(file);
            size += noted.size();
            empty();
        } catch (IOException e) {
            cutOff();
            throw new NotKept(String.valueOf(e.getMessage()), e);
        }
    }

    private void cutOff() {
        try {
            file.getChannel().truncate(size);
        } catch (IOException e) {
            broken = e;
        }
    }

    private void empty() {
        if (noted.size() > ROOM_TO_KEEP) {
            noted = new ByteArrayOutputStream(1 << 16);
        } else {
            noted.reset();
        }
    }

    /** Waits until what was written is on the disk itself. */
    synchronized void force() throws IOException {
        flush();
        file.getFD().sync();
    }

    @Override
    public synchronized void close() throws IOException {
        try (file) {
            force();
        }
    }
}
