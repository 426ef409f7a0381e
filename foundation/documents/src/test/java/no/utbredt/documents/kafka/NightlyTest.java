package no.utbredt.documents.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NightlyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T01:00:00Z, 2026-11-20T02:30:00Z",
        "2026-11-20T02:30:00Z, 2026-11-21T02:30:00Z",
        "2026-07-01T23:00:00Z, 2026-07-02T01:30:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
    })
    void halfPastThreeInNorwayIsTheFirstOneAfter(Instant now, Instant next) {
        assertThat(new Nightly(LocalTime.of(3, 30)).after(now)).isEqualTo(next);
    }
}
