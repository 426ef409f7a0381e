package no.utbredt.adoption.actor.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.file.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the real files with something broken in them. */
final class FaultyFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_copy_of_the_real_files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../data/registry"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_wrong_check_digit_is_named_with_file_line_column_and_the_right_digit() throws IOException {
        long line = replace("municipalities.csv", "958935420", "958935421");

        Registration registration = RegistryFiles.read(folder);

        Finding finding = onlyFinding(registration);
        assertThat(finding.file()).isEqualTo("municipalities.csv");
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.column()).isEqualTo("org_number");
        assertThat(finding.fault().code()).isEqualTo("organisation-number-check-digit");
        assertThat(finding.fault().expected()).isEqualTo("0");
    }

    @Test
    void an_actor_with_a_bad_row_is_held_back_with_its_areas_and_the_others_are_read() throws IOException {
        int whole = RegistryFiles.read(folder).actors().size();
        replace("municipality_population.csv", "m-0301,2022-01-01,699827", "m-0301,2022-01-01,many");

        Registration registration = RegistryFiles.read(folder);

        assertThat(onlyFinding(registration).column()).isEqualTo("population");
        assertThat(registration.actors())
                .as("itself, its eleven service areas and its fifteen districts")
                .hasSize(whole - 27);
        assertThat(registration.actors()).noneMatch(actor -> actor.id().value().startsWith("m-0301"));
    }

    @Test
    void a_row_with_a_field_too_many_is_named() throws IOException {
        long line = replace("successions.csv", "SPLIT", "SPLIT,and more");

        Finding finding = RegistryFiles.read(folder).findings().getFirst();

        assertThat(finding.fault().code()).isEqualTo("row-fields");
        assertThat(finding.line()).isEqualTo(line);
    }

    @Test
    void two_actors_cannot_have_one_number_on_the_same_day() throws IOException {
        replace("municipality_numbers.csv", "m-1580,1580", "m-1580,1508");

        assertThat(RegistryFiles.read(folder).findings())
                .extracting(finding -> finding.fault().code())
                .containsExactly("identifier-taken", "identifier-taken");
    }

    @Test
    void a_missing_file_is_a_finding_of_its_own() throws IOException {
        Files.delete(folder.resolve("trusts.csv"));

        assertThat(onlyFinding(RegistryFiles.read(folder)).fault().code()).isEqualTo("file-missing");
    }

    private static Finding onlyFinding(Registration registration) {
        assertThat(registration.findings()).hasSize(1);
        return registration.findings().getFirst();
    }

    private long replace(String file, String old, String broken) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, UTF_8);
        assertThat(text).contains(old);
        Files.writeString(path, text.replaceFirst(old, broken), UTF_8);
        return text.substring(0, text.indexOf(old)).lines().count();
    }
}
