package no.utbredt.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one platform, locked while it runs. The lock is the operating system's: it is gone with the process,
 * however that ended, so nothing stale is ever left behind.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder lock(Path path) {
        if (path.toString().contains(",")) {
            throw CannotStart.because(
                    CannotStart.DATA_TAKEN,
                    "The folder %s has a comma in its name, which Kafka takes for the end of it: set %s (or -D%s) to another one"
                            .formatted(path, Setting.DATA.variable(), Setting.DATA.property()));
        }
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("platform.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw CannotStart.because(
                        CannotStart.DATA_TAKEN,
                        "Another local platform runs on %s: stop it, or set %s (or -D%s) to another folder"
                                .formatted(path, Setting.DATA.variable(), Setting.DATA.property()));
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw CannotStart.because(
                    CannotStart.DATA_TAKEN,
                    "The folder %s cannot be used (%s): set %s (or -D%s) to another one"
                            .formatted(path, e, Setting.DATA.variable(), Setting.DATA.property()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
