package no.utbredt.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The project's data, with every municipality's invented delegation to the vendor that reports here. */
public final class RegistryOfOurOwn {

    private RegistryOfOurOwn() {}

    /** Copies the data to a folder and adds the delegations; the folder is then given to the services. */
    public static Path in(Path folder, Path root) throws IOException {
        Path data = root.resolve("data");
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.toList()) {
                Path copy = folder.resolve(data.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        StringBuilder delegations = new StringBuilder("id,vendor,scheme,organisation,services,from,to,note\n");
        for (Municipality municipality : municipalities(root)) {
            delegations.append("benchmarks-%s,999000010,KOMNR,%s,,2020-01-01,,invented%n"
                    .formatted(municipality.number(), municipality.number()));
        }
        Files.writeString(folder.resolve("registry/delegations.csv"), delegations);
        return folder;
    }

    /**
     * A municipality of 2025.
     *
     * @param id our own, which stays when the number does not
     * @param number its number
     */
    public record Municipality(String id, String number) {}

    /** All municipalities of 2025 but the two that were born in 2024. */
    public static List<Municipality> municipalities(Path root) throws IOException {
        try (Stream<String> lines = Files.lines(root.resolve("data/registry/municipality_numbers.csv"))) {
            return lines.filter(line -> line.matches("m-\\d{4},\\d{4},[\\d-]*,"))
                    .filter(line -> !line.matches("m-15(08|80),.*"))
                    .map(line -> line.split(","))
                    .map(cells -> new Municipality(cells[0], cells[1]))
                    .sorted(Comparator.comparing(Municipality::number))
                    .toList();
        }
    }
}
