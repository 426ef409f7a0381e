package no.utbredt.benchmarks.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One process that was started here; its log is kept while it runs and shown when it fails. */
public final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String name;
    private final Path log;
    private final Process process;

    private Running(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param folder where its log goes
     * @param environment added to our own
     */
    public static Running start(String name, Path folder, List<String> command, Map<String, String> environment) {
        Path log = folder.resolve(name + ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Children.remember(process);
            return new Running(name, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + name, e);
        }
    }

    /**
     * Waits until an address answers 200.
     *
     * @throws IllegalStateException with the end of its log when the process ends before, or does not get there in time
     */
    public Running awaitOk(String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answersOk(address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        name + (process.isAlive() ? " is not ready" : " ended") + ":\n" + tail());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return this;
    }

    private static boolean answersOk(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String tail() {
        List<String> lines = said();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    /** What it has written so far, line by line. */
    public List<String> said() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException("no log of " + name, e);
        }
    }

    /** Whether it has ended, or does in that time. */
    public boolean endedWithin(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    /**
     * Makes sure a process that ended did so well.
     *
     * @throws IllegalStateException with the end of its log
     */
    public void requireWell() {
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " ended with code " + process.exitValue() + ":\n" + tail());
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Processor time the process has used so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
