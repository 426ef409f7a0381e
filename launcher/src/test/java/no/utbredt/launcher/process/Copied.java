package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What {@code ./run} needs of a built checkout, in a folder of its own, and the command run there. */
final class Copied {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> NEEDED = List.of(
            "run",
            "pom.xml",
            "data",
            "launcher/build.sh",
            "launcher/words.sh",
            "launcher/src/main/resources",
            "launcher/target/launcher.jar",
            "local-platform/target/local-platform.jar",
            "local-platform/target/platform.classpath",
            "initiative-service/target/app",
            "adoption-service/target/app",
            "reporting-service/target/app");

    private final Map<String, String> ports;

    Copied() throws IOException {
        ports = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        for (String name : List.of("KAFKA", "MONGO", "ISSUER", "INITIATIVE", "ADOPTION", "REPORTING")) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            ports.put("UTBREDT_" + name + "_PORT", String.valueOf(socket.getLocalPort()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
    }

    /** Lays a built checkout, without class archives: jars are linked where the disk allows it. */
    static void lay(Path folder) throws Exception {
        for (String needed : NEEDED) {
            copy(CHECKOUT.resolve(needed), folder.resolve(needed));
        }
        for (String service : List.of("initiative-service", "adoption-service", "reporting-service")) {
            try (var archives = Files.newDirectoryStream(folder.resolve(service + "/target/app"), "*.jsa")) {
                for (Path archive : archives) {
                    Files.delete(archive);
                }
            }
        }
        Files.writeString(folder.resolve("launcher/target/built"), CHECKOUT + "\n");
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
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
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
