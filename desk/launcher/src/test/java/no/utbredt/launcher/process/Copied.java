package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Ports;

/** What {@code ./run} needs of a built checkout, in a folder of its own, and the command run there. */
final class Copied {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> NEEDED = List.of(
            "run",
            "pom.xml",
            "data",
            "desk/launcher/build.sh",
            "desk/launcher/words.sh",
            "desk/launcher/src/main/resources",
            "desk/launcher/target/launcher.jar",
            "desk/local-platform/target/local-platform.jar",
            "desk/local-platform/target/platform.classpath",
            "initiative-service/target/app/initiative-service.jar",
            "initiative-service/target/app/lib",
            "adoption-service/target/app/adoption-service.jar",
            "adoption-service/target/app/lib",
            "reporting-service/target/app/reporting-service.jar",
            "reporting-service/target/app/lib");

    private final Map<String, String> ports;

    Copied() {
        FreePorts free = new FreePorts();
        ports = new HashMap<>();
        Ports.from(Map.of()).bySetting().keySet().forEach(setting -> ports.put(setting, String.valueOf(free.next())));
    }

    /** Ports of its own, by the setting that says each. */
    Map<String, String> ports() {
        return Map.copyOf(ports);
    }

    /** Lays a built checkout, without the class archives that other suites may be writing: jars are linked where the disk allows it. */
    static void lay(Path folder) throws Exception {
        for (String needed : NEEDED) {
            copy(CHECKOUT.resolve(needed), folder.resolve(needed));
        }
        Files.writeString(folder.resolve("desk/launcher/target/built"), CHECKOUT + "\n");
    }

    /** As {@code cp -a} does it. */
    static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to.getParent());
        assertThat(command("cp", "-al", from.toString(), to.toString()) == 0
                        || command("cp", "-a", from.toString(), to.toString()) == 0)
                .as("%s copied", to)
                .isTrue();
    }

    private static int command(String... words) throws Exception {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** Starts {@code ./run} there; what it says is in the file. */
    Process run(Path folder, Path said, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "./run"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(ports);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
