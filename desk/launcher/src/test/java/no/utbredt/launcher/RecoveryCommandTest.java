package no.utbredt.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utbredt.launcher.recovery.RecoveryCommand;
import no.utbredt.launcher.recovery.RecoveryCommand.Verb;
import no.utbredt.recovery.Restore.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryCommandTest {

    @TempDir
    Path local;

    @Test
    void a_backup_needs_no_folder_and_a_restore_does() {
        assertThat(parse("backup").folder()).isNull();
        assertThat(parse("backup", "here").folder()).isEqualTo(Path.of("here"));
        assertThatThrownBy(() -> parse("restore")).isInstanceOf(UserError.class).hasMessageContaining("mappen");
    }

    @Test
    void a_restore_is_of_everything_unless_told_otherwise() {
        assertThat(parse("restore", "here"))
                .isEqualTo(new RecoveryCommand(Verb.RESTORE, Path.of("here"), false, List.of(Part.values())));
        assertThat(parse("restore", "--only", "documents", "here", "--force"))
                .isEqualTo(new RecoveryCommand(Verb.RESTORE, Path.of("here"), true, List.of(Part.DOCUMENTS)));
        assertThatThrownBy(() -> parse("restore", "here", "--only")).hasMessageContaining("--only documents");
    }

    @Test
    void what_is_not_understood_is_told_so() {
        assertThatThrownBy(() -> parse("backup", "--forse")).hasMessageContaining("--forse");
        assertThatThrownBy(() -> parse("compare", "one", "two")).hasMessageContaining("two");
        assertThat(RecoveryCommand.isOne(List.of("--once"))).isFalse();
        assertThat(RecoveryCommand.isOne(List.of())).isFalse();
    }

    @Test
    void each_restore_begins_a_later_epoch() {
        Epoch epoch = new Epoch(local.resolve("epoch"));
        assertThat(epoch.now()).isEqualTo(1);
        assertThat(epoch.raise(2)).isEqualTo(2);
        assertThat(epoch.raise(2)).isEqualTo(3);
        assertThat(epoch.now()).isEqualTo(3);
    }

    private static RecoveryCommand parse(String... arguments) {
        return RecoveryCommand.parse(List.of(arguments));
    }
}
