package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path data;

    @Test
    void a_name_kafka_would_cut_in_two_is_refused() {
        assertThatThrownBy(() -> DataFolder.lock(data.resolve("one, two")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("comma")
                .hasMessageContaining("UTBREDT_LOCAL_DATA");
    }

    @Test
    void a_second_platform_on_the_same_folder_is_refused_with_the_setting_to_change() throws Exception {
        try (DataFolder first = DataFolder.lock(data)) {
            assertThatThrownBy(() -> DataFolder.lock(first.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("UTBREDT_LOCAL_DATA");
        }
    }

    @Test
    void a_lock_file_that_nobody_holds_stops_nobody() throws Exception {
        Files.writeString(data.resolve("platform.lock"), "left behind");

        try (DataFolder folder = DataFolder.lock(data)) {
            assertThat(folder.path()).isEqualTo(data);
        }
    }
}
