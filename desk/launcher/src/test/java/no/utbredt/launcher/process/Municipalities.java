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
        try (Stream<String> lines = Files.lines(Path.of("../..", "data", "registry", "municipality_numbers.csv"))) {
            return lines.filter(line -> line.matches("m-\\d{4},\\d{4},[\\d-]*,"))
                    .filter(line -> !line.matches("m-15(08|80),.*"))
                    .map(line -> line.split(",")[1])
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
