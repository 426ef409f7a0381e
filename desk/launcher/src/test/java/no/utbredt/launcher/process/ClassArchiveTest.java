package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    @Test
    void an_archive_is_kept_for_the_same_jar_and_thrown_away_with_the_place_it_was_made_for() throws IOException {
        Path jar = jar(folder.resolve("here"));
        Path archive = ClassArchive.of(jar);
        Files.writeString(archive, "classes");
        ClassArchive.forgetOthers(jar);
        assertThat(archive).exists();

        Files.move(folder.resolve("here"), folder.resolve("there"));
        Path moved = folder.resolve("there").resolve(jar.getFileName());
        assertThat(ClassArchive.of(moved).getFileName()).isNotEqualTo(archive.getFileName());
        ClassArchive.forgetOthers(moved);
        assertThat(folder.resolve("there").resolve(archive.getFileName())).doesNotExist();
        assertThat(moved).exists();
    }

    @Test
    void another_jar_at_the_same_place_has_another_archive() throws IOException {
        Path jar = jar(folder.resolve("here"));
        Path archive = ClassArchive.of(jar);
        Files.writeString(jar, "another one");
        assertThat(ClassArchive.of(jar)).isNotEqualTo(archive);
    }

    private static Path jar(Path place) throws IOException {
        Files.createDirectories(place);
        return Files.writeString(place.resolve("door-service.jar"), "jar");
    }
}
