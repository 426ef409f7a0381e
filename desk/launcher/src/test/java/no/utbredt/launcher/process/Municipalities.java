package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Municipality numbers from the project's own register. */
final class Municipalities {

    private Municipalities() {}

    /** Numbers in force in 2025, of all municipalities but the two that were born in 2024. */
    static List<String> numbersOf2025() {
        return column(1).sorted().toList();
    }

    /** The ids of the same, by id. */
    static List<String> idsOf2025() {
        return column(0).sorted().toList();
    }

    /** The codes of the service areas beneath each of them. */
    static List<String> serviceAreas() {
        return rows("service_areas.csv")
                .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                .map(line -> line.split(",")[0])
                .toList();
    }

    private static Stream<String> column(int index) {
        return rows("municipality_numbers.csv")
                .filter(line -> line.matches("m-\\d{4},\\d{4},[\\d-]*,"))
                .filter(line -> !line.matches("m-15(08|80),.*"))
                .map(line -> line.split(",")[index]);
    }

    private static Stream<String> rows(String file) {
        try {
            return Files.readAllLines(Path.of("../..", "data", "registry", file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
