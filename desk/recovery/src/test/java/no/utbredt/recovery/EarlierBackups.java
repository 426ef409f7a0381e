package no.utbredt.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.recovery.file.KeptBackup;

/**
 * Backups that earlier editions took, cut down to what is needed, each in a folder named after its day. None is ever made anew:
 * what was written once is read by all that comes after. A backup of a form not here yet gets a folder of its own.
 */
final class EarlierBackups {

    private static final Path ALL = Path.of("src/test/resources/backups");

    private EarlierBackups() {}

    static List<KeptBackup> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(KeptBackup::open).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
