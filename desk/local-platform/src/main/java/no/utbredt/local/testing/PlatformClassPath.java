package no.utbredt.local.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utbredt.local.LocalPlatform;

/** What the platform's process runs on: this module's classes or jar, and the list its build put beside them. */
final class PlatformClassPath {

    private PlatformClassPath() {}

    static String found() {
        Path own = own();
        Path list = own.resolveSibling("platform.classpath");
        if (!Files.exists(list)) {
            throw new IllegalStateException(
                    "%s is missing: build local-platform, for example with mvn -pl desk/local-platform process-resources"
                            .formatted(list));
        }
        try {
            return own + File.pathSeparator + Files.readString(list).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path own() {
        try {
            return Path.of(LocalPlatform.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
