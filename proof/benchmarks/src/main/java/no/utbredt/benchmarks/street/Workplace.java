package no.utbredt.benchmarks.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for one benchmark's data and logs, gone afterwards, also after Ctrl-C. */
public record Workplace(Path folder) implements AutoCloseable {

    /** A new folder beneath the checkout's {@code proof/benchmarks/target}. */
    public static Workplace beneath(Path root) throws IOException {
        Path target = Files.createDirectories(root.resolve("proof/benchmarks/target"));
        Workplace workplace = new Workplace(Files.createTempDirectory(target, "run-"));
        Children.atExit(workplace::close);
        return workplace;
    }

    @Override
    public void close() {
        Children.endAll();
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not empty " + folder, e);
        }
    }
}
