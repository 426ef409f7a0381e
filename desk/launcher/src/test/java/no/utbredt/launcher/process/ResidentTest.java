package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentTest {

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path logs;

    private final List<String> said = new ArrayList<>();
    private final List<ChildProcess> started = new ArrayList<>();
    private String script = "echo good morning; sleep 600";
    private boolean answers = true;
    private boolean noRoom;

    @AfterEach
    void stop() {
        started.forEach(ChildProcess::stop);
    }

    @Test
    void what_has_ended_by_itself_is_started_again_with_what_it_said_last_and_its_log_goes_on() {
        script = "echo the disk is full; exit 1";
        Resident resident = resident();
        awaitEnd();

        resident.look(BEGUN, address -> answers, said::add);
        assertThat(said)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("door ended with code 1 (it said last: the disk is full)")
                                .contains("door.log"),
                        second -> assertThat(second).isEqualTo("door is started again in 1 s"));
        assertThat(started).hasSize(1);

        script = "echo well again; sleep 600";
        resident.look(BEGUN.plusSeconds(1), address -> answers, said::add);
        resident.look(BEGUN.plusSeconds(2), address -> answers, said::add);
        assertThat(started).hasSize(2);
        assertThat(said).last().isEqualTo("door ready again");
        assertThat(resident.child().log()).content().startsWith("the disk is full");
    }

    @Test
    void what_ends_again_and_again_is_started_later_each_time_up_to_half_a_minute_until_it_has_stood_for_a_while() {
        script = "exit 1";
        Resident resident = resident();
        Instant now = BEGUN;
        for (int fall = 0; fall < 7; fall++) {
            awaitEnd();
            resident.look(now, address -> answers, said::add);
            now = now.plus(Duration.ofSeconds(30));
            script = fall < 6 ? "exit 1" : "sleep 600";
            resident.look(now, address -> answers, said::add);
        }
        assertThat(waits()).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);

        resident.look(now, address -> answers, said::add);
        resident.look(now.plusSeconds(61), address -> answers, said::add);
        started.getLast().stop();
        resident.look(now.plusSeconds(62), address -> answers, said::add);
        assertThat(waits()).last().isEqualTo(1L);
    }

    @Test
    void what_cannot_be_started_for_want_of_room_is_tried_again() {
        script = "exit 1";
        Resident resident = resident();
        awaitEnd();
        resident.look(BEGUN, address -> answers, said::add);
        noRoom = true;
        resident.look(BEGUN.plusSeconds(1), address -> answers, said::add);
        assertThat(said).contains("door is started again in 2 s").anyMatch(line -> line.contains("No space left"));

        noRoom = false;
        script = "sleep 600";
        resident.look(BEGUN.plusSeconds(3), address -> answers, said::add);
        assertThat(resident.child().alive()).isTrue();
    }

    private List<Long> waits() {
        return said.stream()
                .filter(line -> line.contains("is started again in"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .toList();
    }

    private Resident resident() {
        return new Resident("http://door", () -> {
            if (noRoom) {
                throw new UncheckedIOException("could not start door", new IOException("No space left on device"));
            }
            ChildProcess child = ChildProcess.start("door", logs, List.of("sh", "-c", script), Map.of());
            started.add(child);
            return child;
        });
    }

    /** That it has gone is known to its handle before it is to the process. */
    private void awaitEnd() {
        ChildProcess last = started.getLast();
        Awaitility.await().atMost(Patience.LONG).until(() -> !last.alive());
    }
}
