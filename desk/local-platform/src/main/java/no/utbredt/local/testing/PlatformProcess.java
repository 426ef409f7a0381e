package no.utbredt.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.utbredt.local.Addresses;
import no.utbredt.local.LocalPlatform;
import no.utbredt.local.Setting;

/** One life of the platform as a child process. It ends with its parent, even a killed one: its input ends then. */
record PlatformProcess(Process process, Addresses addresses) {

    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final long PATIENCE_NANOS = Patience.LONG.toNanos();
    private static final long STOP_SECONDS = 20;

    static PlatformProcess start(Path data, Map<Setting, String> settings) throws IOException {
        Files.createDirectories(data);
        Path said = data.resolve("platform.out");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("utbredt.local.heap", "1g"),
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        PlatformClassPath.found(),
                        LocalPlatform.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        settings.forEach((setting, value) -> builder.environment().put(setting.variable(), value));
        builder.environment().put(Setting.DATA.variable(), data.toString());
        builder.environment().put(Setting.STOP_WITH_PARENT.variable(), "true");
        Process process = builder.start();
        return new PlatformProcess(process, addresses(process, data, said));
    }

    private static Addresses addresses(Process process, Path data, Path said) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            Optional<Addresses> addresses = Addresses.of(data).filter(ready -> ready.pid() == process.pid());
            if (addresses.isPresent()) {
                return addresses.get();
            }
            if (endedWithin(process, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The local platform did not start (exit code %d):%n%s"
                        .formatted(process.exitValue(), Files.readString(said)));
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "The local platform was not ready in time:%n%s".formatted(Files.readString(said)));
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() {
        process.destroy();
        if (!endedWithin(process, STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static boolean endedWithin(Process process, long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException("Interrupted while waiting for the local platform", e);
        }
    }
}
