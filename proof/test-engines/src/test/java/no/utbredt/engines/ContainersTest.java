package no.utbredt.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContainersTest {

    @Test
    void tests_run_on_the_very_images_that_are_composed() throws IOException {
        assertThat(Files.readAllLines(Path.of("../../docker-compose.yml")))
                .contains("    image: " + Containers.KAFKA, "    image: " + Containers.MONGODB);
    }
}
