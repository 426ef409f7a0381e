package no.utbredt.launcher.recovery;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Puts the data of this machine's engines aside, so that a restore begun by mistake can be undone by hand. */
record PutAside(Path local, PrintStream out) {

    private static final List<String> DATA = List.of("platform", "state");

    void everything() {
        Path aside = local.resolve("before-restore-" + Instant.now().getEpochSecond());
        for (String name : DATA) {
            Path data = local.resolve(name);
            if (Files.exists(data)) {
                move(data, aside.resolve(name));
                out.println("Satt til side / put aside: " + aside.resolve(name));
            }
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("could not move " + from, e);
        }
    }
}
