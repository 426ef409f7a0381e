package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path local;

    @Test
    void what_a_living_launcher_started_is_left_alone() {
        new Leftovers(local).begin();

        assertThatThrownBy(() -> new Leftovers(local).end())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTBREDT_LOCAL_DATA");
    }

    @Test
    void what_a_dead_launcher_left_is_ended_and_somebody_elses_process_is_not() throws Exception {
        Process child = new ProcessBuilder("sleep", "600").start();
        Files.writeString(local.resolve("processes"), "1 1970-01-01T00:00:00Z\n");
        new Leftovers(local).remember(child.toHandle());
        Files.writeString(
                local.resolve("processes"),
                Files.readString(local.resolve("processes"))
                        + ProcessHandle.current().pid() + " 1970-01-01T00:00:00Z\n");

        assertThat(new Leftovers(local).end()).isEqualTo(1);
        assertThat(child.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(new Leftovers(local).end()).isZero();
    }
}
