package no.utbredt.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docker compose itself says; it needs no engine for that. Where only its first edition is installed (Debian 12), which does
 * not know a composition's name, it is asked about the same files without that line.
 */
class ComposeCommandTest {

    private static final String ONE = "docker-compose.yml";
    private static final String THREE = "docker-compose.three.yml";

    @TempDir
    static Path nameless;

    private static List<String> compose = List.of();
    private static Path files = Checkout.ROOT;

    @BeforeAll
    static void docker_compose_is_here() throws IOException {
        boolean second = Command.run(List.of("docker", "compose", "version")).succeeded();
        boolean first = Command.run(List.of("docker-compose", "--version")).succeeded();
        assumeTrue(second || first, "not run: docker compose is not installed here");
        compose = second ? List.of("docker", "compose") : List.of("docker-compose");
        files = second ? Checkout.ROOT : withoutNames();
    }

    private static Path withoutNames() throws IOException {
        for (String file : List.of(ONE, THREE)) {
            Files.writeString(nameless.resolve(file), Checkout.text(file).replaceAll("(?m)^name:.*$", ""));
        }
        return nameless;
    }

    @Test
    void one_of_each_is_a_composition() {
        assertThat(config("--profile", "load", "-f", files.resolve(ONE).toString()))
                .isEmpty();
    }

    @Test
    void three_of_each_are_one_too() {
        assertThat(config(
                        "-f",
                        files.resolve(ONE).toString(),
                        "-f",
                        files.resolve(THREE).toString()))
                .isEmpty();
    }

    @Test
    void what_is_none_is_told_so() throws IOException {
        Path wrong = Files.writeString(nameless.resolve("wrong.yml"), "services: {kafka: {imagge: apache/kafka}}\n");

        assertThat(config("-f", wrong.toString())).contains("imagge");
    }

    /** What it says against a composition; empty when nothing. */
    private static String config(String... files) {
        List<String> words = new ArrayList<>(compose);
        words.addAll(Arrays.asList(files));
        words.addAll(List.of("config", "-q"));
        Command config = Command.run(words);
        return config.succeeded() ? "" : config.said() + config.code();
    }
}
