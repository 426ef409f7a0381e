package no.utbredt.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceKeyTest {

    @TempDir
    private Path folder;

    @Test
    void each_data_folder_has_a_secret_of_its_own_that_stays() {
        ReferenceKey here = new ReferenceKey(folder.resolve("here/reference-key"));
        String secret = here.secret();

        assertThat(secret).matches("[0-9a-f]{64}").isEqualTo(here.secret());
        assertThat(new ReferenceKey(folder.resolve("there/reference-key")).secret())
                .isNotEqualTo(secret);
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        ReferenceKey key = new ReferenceKey(folder.resolve("reference-key"));
        key.secret();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
    }
}
