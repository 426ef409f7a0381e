package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** A private key in a file that only its owner reads; made at the first start and kept. */
final class KeyFile {

    /** Makes a key. */
    interface Making {
        JWK make() throws JOSEException;
    }

    private KeyFile() {}

    static JWK in(Path file, Making making) throws IOException {
        try {
            if (!Files.exists(file)) {
                keep(making.make(), file);
            }
            return JWK.parse(Files.readString(file));
        } catch (ParseException | JOSEException e) {
            throw new IOException(file + " is not a key; remove it to get a new one", e);
        }
    }

    private static void keep(JWK key, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
