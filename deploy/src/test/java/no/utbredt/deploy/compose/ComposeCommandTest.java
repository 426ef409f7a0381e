package no.utbredt.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docker compose itself says; it needs no engine for that. */
class ComposeCommandTest {

    @BeforeAll
    static void docker_compose_is_here() {
        assumeTrue(
                Command.run(List.of("docker", "compose", "version")).succeeded(),
                "not run: docker compose is not installed here");
    }

    @Test
    void one_of_each_is_a_composition() {
        Command config = Command.run(List.of("docker", "compose", "--profile", "load", "config", "-q"));

        assertThat(config.code()).as(config.said()).isZero();
    }

    @Test
    void three_of_each_are_one_too() {
        Command config = Command.run(List.of(
                "docker", "compose", "-f", "docker-compose.yml", "-f", "docker-compose.three.yml", "config", "-q"));

        assertThat(config.code()).as(config.said()).isZero();
    }
}
