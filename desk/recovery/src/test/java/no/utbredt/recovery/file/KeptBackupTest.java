package no.utbredt.recovery.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.recovery.CannotRecover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBackupTest {

    private static final String FILE = "documents/adoption.actors.jsonl.gz";

    @TempDir
    Path beside;

    private Path folder;

    @BeforeEach
    void aBackupOfTwoActors() {
        folder = beside.resolve("backup");
        BackupDraft draft = BackupDraft.at(folder);
        try (PieceWriter writer = draft.piece(FILE)) {
            writer.add("{\"_id\":\"m-4601\"}");
            writer.add("{\"_id\":\"m-0301\"}");
            Instant now = Instant.parse("2026-11-25T10:00:00Z");
            draft.finish(new Manifest(
                    Manifest.FORMAT, "utbredt test", now, now, 3, List.of(writer.done("adoption.actors", null))));
        }
    }

    @Test
    void what_was_kept_is_read_again() {
        KeptBackup backup = KeptBackup.open(folder);
        List<String> entries = new ArrayList<>();
        backup.read(backup.manifest().collections().getFirst(), entries::add);

        assertThat(entries).containsExactly("{\"_id\":\"m-4601\"}", "{\"_id\":\"m-0301\"}");
        assertThat(backup.manifest().epoch()).isEqualTo(3);
    }

    @Test
    void every_changed_bit_is_noticed() throws IOException {
        for (String file : List.of(FILE, "manifest.json")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(file), bytes);
            assertThatThrownBy(() -> KeptBackup.open(folder))
                    .isInstanceOf(CannotRecover.class)
                    .hasMessageContaining("skadet")
                    .hasMessageContaining(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(file), bytes);
        }
    }

    @Test
    void a_missing_file_is_damage_and_a_missing_folder_is_no_backup() throws IOException {
        assertThatThrownBy(() -> KeptBackup.open(beside.resolve("nowhere")))
                .hasMessageContaining("ingen sikkerhetskopi")
                .hasMessageContaining("nowhere");
        Files.delete(folder.resolve(FILE));
        assertThatThrownBy(() -> KeptBackup.open(folder)).hasMessageContaining("mangler");
    }

    @Test
    void the_form_of_another_version_is_told_apart_from_damage() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"format\" : 1", "\"format\" : 9"));
        Files.writeString(folder.resolve("manifest.sha256"), Checksum.of(manifest));

        assertThatThrownBy(() -> KeptBackup.open(folder))
                .hasMessageContaining("format 9")
                .hasMessageContaining("format 1");
    }

    @Test
    void nothing_is_written_over_and_half_a_backup_is_none() throws IOException {
        assertThatThrownBy(() -> BackupDraft.at(folder)).hasMessageContaining("finnes fra før");
        BackupDraft half = BackupDraft.at(beside.resolve("half"));
        try (PieceWriter writer = half.piece(FILE)) {
            writer.add("{}");
        }
        assertThat(beside.resolve("half")).doesNotExist();
    }
}
