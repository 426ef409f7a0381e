package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Waiting;

/** One process of the street, with its log in a file of its own. */
final class ChildProcess {

    private static final long PATIENCE_SECONDS = 20;
    private static final long LITTLE_ROOM = 32L << 20;

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param name what people call it; its log is {@code <name>.log}, and what stands there already stays
     * @param logs folder of the logs, created when missing
     * @param command program and arguments
     * @param environment added to this process's own
     */
    static ChildProcess start(String name, Path logs, List<String> command, Map<String, String> environment) {
        Path log = logs.resolve(name + ".log");
        try {
            Files.createDirectories(logs);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + name, e);
        }
    }

    public String name() {
        return name;
    }

    /** The log's file. */
    public Path log() {
        return log;
    }

    public boolean alive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** How it ended, in words: its exit code, what it said last, whether the disk is full, and where its log lies. */
    String end() {
        return name + " ended with code " + exitCode() + said() + room() + "; see " + log;
    }

    private String said() {
        String last = LastLine.of(log);
        return last.isEmpty() ? "" : " (it said last: " + last + ")";
    }

    private String room() {
        long left = log.toFile().getUsableSpace();
        return left < LITTLE_ROOM ? "; the disk is full, " + left / 1024 + " KiB are left" : "";
    }

    /** Moves when the log grows or two more seconds have been computed: an idle process does neither for long. */
    Waiting.Sign sign() {
        long computed = process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds() / 2;
        return new Waiting.Sign(List.of(log.toFile().length(), computed), LastLine.of(log));
    }

    int exitCode() {
        return process.exitValue();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
