package no.utbredt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret under which this machine's services cite reports: made once for each data folder, and never told.
 *
 * @param file absent until it is first asked for; its owner's alone where the file system knows owners
 */
public record ReferenceKey(Path file) {

    private static final int BYTES = 32;

    /** The secret, 64 hexadecimal digits. */
    public String secret() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read or write " + file, e);
        }
    }

    private void make() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    }
}
