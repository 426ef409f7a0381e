package no.utbredt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The epoch of this machine's documents, in a file beside their data.
 *
 * @param file absent until the first restore
 */
public record Epoch(Path file) {

    /** The epoch, from 1. */
    public long now() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 1;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        } catch (NumberFormatException e) {
            throw new UserError(file + " should hold a number, the epoch of the documents: " + e.getMessage());
        }
    }

    /** Begins one that is at least this, and later than the one before. */
    public long raise(long atLeast) {
        long raised = Math.max(atLeast, now() + 1);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, raised + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
        return raised;
    }
}
