package no.utbredt.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that say what can be asked for. They are files, so that the script shows them before anything is built. */
public final class Usage {

    private Usage() {}

    /** The file {@code usage.txt} that lies beside a class. */
    public static String beside(Class<?> command) {
        try (InputStream in = Objects.requireNonNull(command.getResourceAsStream("usage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
