package no.utbredt.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @Test
    void it_is_so_many_seconds_or_a_date() {
        assertThat(RetryAfter.read("5", NOW)).contains(Duration.ofSeconds(5));
        assertThat(RetryAfter.read("Mon, 30 Nov 2026 03:01:00 GMT", NOW)).contains(Duration.ofMinutes(1));
    }

    @Test
    void what_has_passed_is_nought() {
        assertThat(RetryAfter.read("Mon, 30 Nov 2026 02:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "99999999999999999999"})
    void anything_else_is_left_to_the_usual_waits(String text) {
        assertThat(RetryAfter.read(text, NOW)).isEmpty();
    }
}
