package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.utbredt.launcher.UserError;

/**
 * Remembers which processes a launcher started, so that the next one can end what a killed launcher left running. A process
 * is recognised by its number and the instant it started: a number alone may have been given to somebody else.
 */
public final class Leftovers {

    private static final long PATIENCE_SECONDS = 20;

    private final Path list;

    /** Kept in the folder of this machine's engines. */
    public Leftovers(Path local) {
        this.list = local.resolve("processes");
    }

    /**
     * Ends what a dead launcher left running and forgets it. Returns how many there were.
     *
     * @throws UserError when that launcher is alive
     */
    public int end() {
        if (!Files.exists(list)) {
            return 0;
        }
        try {
            List<String> lines = Files.readAllLines(list);
            if (lines.stream().limit(1).map(Leftovers::running).anyMatch(Optional::isPresent)) {
                throw new UserError("A run is going on with the data in " + list.getParent()
                        + ". Stop it, or choose another folder with UTBREDT_LOCAL_DATA=<folder> ./run");
            }
            long ended = lines.stream()
                    .skip(1)
                    .map(Leftovers::running)
                    .flatMap(Optional::stream)
                    .peek(Leftovers::end)
                    .count();
            Files.delete(list);
            return (int) ended;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + list, e);
        }
    }

    /** The first process remembered is the launcher itself. */
    public void begin() {
        forget();
        remember(ProcessHandle.current());
    }

    void remember(ProcessHandle process) {
        try {
            Files.createDirectories(list.getParent());
            Files.writeString(
                    list,
                    process.pid() + " " + started(process) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + list, e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(list);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + list, e);
        }
    }

    private static Optional<ProcessHandle> running(String line) {
        String[] parts = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(parts[1]));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
