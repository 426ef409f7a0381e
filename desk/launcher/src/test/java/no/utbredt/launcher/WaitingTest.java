package no.utbredt.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import no.utbredt.launcher.Waiting.Sign;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Instant now = BEGUN;
    private final Waiting waiting = new Waiting(
            new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)),
            () -> now,
            pause -> now = now.plus(Duration.ofSeconds(1)));

    @Test
    void what_moves_is_waited_for_however_long_it_takes_and_what_for_is_said() {
        waiting.until(
                "the door", () -> passed() >= 900, () -> new Sign(passed() / 100, "reading actors " + passed() / 100));

        assertThat(passed()).isEqualTo(900);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("waiting for the door: reading actors 0")
                .contains("waiting for the door: reading actors 8");
    }

    @Test
    void what_stands_still_is_given_up_with_what_it_said_last() {
        assertThatThrownBy(() -> waiting.until("the door", () -> false, () -> new Sign(Math.min(passed(), 40), "hm")))
                .isInstanceOf(UserError.class)
                .hasMessage("Gave up waiting for the door after 160 s: nothing has moved for 120 s: hm");
    }

    @Test
    void what_is_pointless_is_not_waited_for() {
        assertThatThrownBy(() -> waiting.until(
                        "the door",
                        () -> {
                            throw new UserError("the platform ended with code 1");
                        },
                        () -> new Sign(0, "")))
                .hasMessage("the platform ended with code 1");
        assertThat(passed()).isZero();
    }

    private long passed() {
        return Duration.between(BEGUN, now).toSeconds();
    }
}
