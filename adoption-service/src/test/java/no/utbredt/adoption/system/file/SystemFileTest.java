package no.utbredt.adoption.system.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.system.EhrSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemFileTest {

    private static final Path OURS = Path.of("../data/registry/ehr_systems.csv");

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void the_projects_own_file_is_read_without_a_finding_and_every_system_says_where_it_is_known_from() {
        List<EhrSystem> systems = SystemFile.read(OURS, findings);

        assertThat(findings).isEmpty();
        assertThat(systems).extracting(system -> system.id().value()).contains("dips-arena", "system-x");
        assertThat(systems).allSatisfy(system -> assertThat(system.sources()).isNotEmpty());
        assertThat(systems)
                .filteredOn(system -> system.id().value().equals("gerica-lifecare"))
                .singleElement()
                .satisfies(system -> assertThat(system.aliases())
                        .extracting(alias -> alias.value())
                        .containsExactly("Gerica", "Lifecare"));
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_the_others_are_taken() throws IOException {
        Path broken = folder.resolve("ehr_systems.csv");
        Files.writeString(
                broken, Files.readString(OURS).replace(",https://helseplattformen.no,", ",helseplattformen,"));

        List<EhrSystem> systems = SystemFile.read(broken, findings);

        assertThat(systems).hasSize(8);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("link");
            assertThat(finding.fault().code()).isEqualTo("link-form");
        });
    }
}
