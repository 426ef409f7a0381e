package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Where a service that ends in good order leaves its classes as they lie in memory, for the next start (JEP 350, JDK-8261455). The
 * JVM makes the file anew when it does not fit the jars or itself, but it takes the file of jars that have been moved, and classes
 * from it then do not know where they come from: so the name says for which place, which jar and which JVM it was made.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** Beside the jar. */
    static Path of(Path jar) {
        return jar.resolveSibling("%s-%08x.jsa".formatted(name(jar), fingerprint(jar)));
    }

    /** Throws away those made for another place, jar or JVM. */
    static void forgetOthers(Path jar) {
        try (DirectoryStream<Path> archives =
                Files.newDirectoryStream(jar.toAbsolutePath().getParent(), name(jar) + "*.jsa")) {
            for (Path archive : archives) {
                if (!archive.getFileName().equals(of(jar).getFileName())) {
                    Files.deleteIfExists(archive);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not built: " + jar, e);
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    private static long fingerprint(Path jar) {
        try {
            String made = String.join(
                    "\n",
                    jar.toAbsolutePath().normalize().toString(),
                    Files.exists(jar) ? Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "",
                    System.getProperty("java.home"),
                    Runtime.version().toString());
            CRC32C sum = new CRC32C();
            sum.update(made.getBytes(StandardCharsets.UTF_8));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
