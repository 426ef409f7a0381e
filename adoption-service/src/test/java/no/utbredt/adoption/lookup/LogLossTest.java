package no.utbredt.adoption.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogLossTest {

    private static final Instant NOON = Instant.parse("2024-06-01T10:00:00Z");

    @Test
    void aLogThatEndsBeforeWhereItWasReadHasLostTheRest() {
        assertThat(LogLoss.between(Map.of("d-0", 310L, "d-1", 9L), Map.of("d-0", 301L, "d-1", 10L), NOON))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.place()).isEqualTo("d-0");
                    assertThat(loss.records()).isEqualTo(10);
                });
    }

    @Test
    void whatWasNeverReadOrIsNotThereToAskIsNoLoss() {
        assertThat(LogLoss.between(Map.of("d-0", 5L), Map.of("d-1", 0L), NOON)).isEmpty();
        assertThat(LogLoss.between(Map.of(), Map.of("d-0", 0L), NOON)).isEmpty();
    }
}
