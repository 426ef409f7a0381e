package no.utbredt.cli.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.cli.Exit;
import no.utbredt.cli.UserError;

/** The files of a document's folder: every {@code .yaml} in it and in the folders right beneath it. */
final class Folder {

    private static final int DEEPEST = 2;
    private static final int MOST = 200;
    private static final long LARGEST = 4L * 1024 * 1024;

    private Folder() {}

    /** Content by name, its parts parted by slashes. */
    static Map<String, String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserError(Exit.USAGE, folder + " is no folder");
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            for (Path file : all.filter(Folder::isYaml).sorted().toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        if (files.isEmpty() || files.size() > MOST) {
            throw new UserError(
                    Exit.USAGE,
                    "%s has %d files of YAML; a document has 1 to %d".formatted(folder, files.size(), MOST));
        }
        return files;
    }

    private static boolean isYaml(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(".yaml");
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UserError(Exit.USAGE, file + " is larger than any file of a document");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UserError(Exit.USAGE, file + " is not UTF-8");
        }
    }
}
