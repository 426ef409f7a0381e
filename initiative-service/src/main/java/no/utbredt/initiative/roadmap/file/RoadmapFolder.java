package no.utbredt.initiative.roadmap.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The roadmap in the project's data folder.
 *
 * @param data folder with {@code roadmap/} and {@code registry/} beneath it
 */
public record RoadmapFolder(Path data) {

    /** Content by file name: {@code sources.yaml}, and every file of {@code initiatives/}; nothing where there is none. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Path roadmap = data.resolve("roadmap");
        Path sources = roadmap.resolve("sources.yaml");
        if (Files.exists(sources)) {
            files.put("sources.yaml", text(sources));
        }
        Path initiatives = roadmap.resolve("initiatives");
        if (Files.isDirectory(initiatives)) {
            try (DirectoryStream<Path> yaml = Files.newDirectoryStream(initiatives, "*.yaml")) {
                yaml.forEach(file -> files.put(file.getFileName().toString(), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("the roadmap in %s cannot be read".formatted(initiatives), e);
            }
        }
        return files;
    }

    /** Content of {@code editions.yaml}, or empty when there is none. */
    public Optional<String> editions() {
        Path editions = data.resolve("roadmap").resolve("editions.yaml");
        return Files.exists(editions) ? Optional.of(text(editions)) : Optional.empty();
    }

    /** Codes of the health regions; none where the registry is not there. */
    public Set<String> regions() {
        Set<String> codes = new TreeSet<>();
        Path regions = data.resolve("registry").resolve("health_regions.csv");
        if (Files.exists(regions)) {
            text(regions)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code,") && line.contains(","))
                    .forEach(line -> codes.add(line.substring(0, line.indexOf(','))));
        }
        return codes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }
}
