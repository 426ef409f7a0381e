package no.utbredt.initiative.catalogue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue's files in a folder. */
public record DataFolder(Path folder) {

    /** Content of every {@code .yaml} file by name; nothing when there is no such folder. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> yaml = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : yaml) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue in %s cannot be read".formatted(folder), e);
        }
    }
}
