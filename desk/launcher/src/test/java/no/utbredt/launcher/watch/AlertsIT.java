package no.utbredt.launcher.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alerts, tried by Prometheus' own tool on invented measurements. */
class AlertsIT {

    @TempDir
    private Path folder;

    @Test
    void the_rules_are_rules() throws Exception {
        promtool("check", "rules", "rules/utbredt.yml");
    }

    @Test
    void every_alert_fires_when_it_should_and_is_quiet_when_it_should() throws Exception {
        List<String> command = new ArrayList<>(List.of("test", "rules"));
        Checkout.files("deploy/prometheus/tests", ".yml").forEach(file -> command.add(file.toString()));
        promtool(command.toArray(String[]::new));
    }

    private void promtool(String... arguments) throws Exception {
        Optional<Path> tool = tool();
        if (tool.isEmpty()) {
            System.out.println("NOT RUN: the alert rules were not tried, there is no promtool on the path "
                    + "(Debian: apt-get install --no-install-recommends prometheus)");
        }
        Assumptions.assumeTrue(tool.isPresent(), "not run: no promtool here");
        List<String> command = new ArrayList<>(List.of(tool.orElseThrow().toString()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("promtool.log");
        Process process = new ProcessBuilder(command)
                .directory(Checkout.ROOT.resolve("deploy/prometheus").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    private static Optional<Path> tool() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "promtool"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
