package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A folder of tests that run in Node against the street. */
final class NodeTests {

    private final Path folder;
    private final Path logs;

    NodeTests(String folder, Path logs) {
        this.folder = Path.of("../..", folder).toAbsolutePath().normalize();
        this.logs = logs;
    }

    /** Goes on only where the programs are; elsewhere the log says what was not run. */
    NodeTests needing(String... programs) {
        Stream.of(programs).filter(program -> !isHere(program)).findFirst().ifPresent(missing -> {
            String told = "NOT RUN: " + folder.getFileName() + " needs " + missing + ", which is not on this machine";
            System.err.println(told);
            Assumptions.abort(told);
        });
        return this;
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Installs what the lock file says and runs the tests with these variables. */
    void run(Map<String, String> environment) throws Exception {
        run(environment, "npm", "ci");
        run(environment, "npm", "test");
    }

    private void run(Map<String, String> environment, String... command) throws Exception {
        Path log = logs.resolve(folder.getFileName() + "-" + String.join("-", command) + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(Patience.WHOLE.toSeconds(), TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(log)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
