package no.utbredt.deploy.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** deploy/offline: its scripts can be read, and they speak of what is composed. */
class TrialTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("deploy/offline");
    private static final Pattern CRASHED = Pattern.compile("(?m)^  live_with (.+)$");

    /** Not read as YAML: an override has tags only compose knows. */
    private static final Pattern SERVICE = Pattern.compile("(?m)^  ([a-z0-9-]+):");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.endsWith("run") || file.toString().endsWith(".sh"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void each_script_can_be_read(Path script) {
        assertThat(Command.run(List.of("bash", "-n", script.toString()))).isEqualTo(new Command(0, ""));
    }

    @Test
    void what_it_lays_over_a_composition_is_composed() {
        assertThat(services("deploy/offline/compose.yml")).isSubsetOf(services("docker-compose.yml"));
        assertThat(services("deploy/offline/compose.three.yml").stream().filter(name -> name.startsWith("mongodb")))
                .isSubsetOf(services("docker-compose.three.yml"));
    }

    @Test
    void every_container_that_promises_something_is_crashed() {
        List<String> crashed = CRASHED.matcher(Checkout.text("deploy/offline/trial.sh"))
                .results()
                .map(line -> line.group(1))
                .toList();

        assertThat(crashed).hasSize(2);
        assertThat(crashed.getFirst().split(" "))
                .containsExactlyInAnyOrderElementsOf(services("docker-compose.yml").stream()
                        .filter(name ->
                                !List.of("loader", "prometheus", "grafana").contains(name))
                        .toList());
        assertThat(crashed.getLast().split(" "))
                .contains(crashed.getFirst().split(" "))
                .contains("kafka-2", "kafka-3", "adoption-service-2");
    }

    private static List<String> services(String file) {
        String services = Checkout.text(file).split("(?m)^services:$|^volumes:$")[1];
        return SERVICE.matcher(services).results().map(name -> name.group(1)).toList();
    }
}
