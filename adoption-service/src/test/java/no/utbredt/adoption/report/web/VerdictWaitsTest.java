package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerdictWaitsTest {

    private static final Duration WISHED = Duration.ofSeconds(5);

    @Test
    void whoComesWhenEnoughWaitIsAnsweredWithoutWaiting() {
        VerdictWaits waits = new VerdictWaits(1);

        Duration second = waits.within(WISHED, first -> {
            assertThat(first).isEqualTo(WISHED);
            return waits.within(WISHED, wait -> wait);
        });

        assertThat(second).isZero();
        assertThat(waits.<Duration>within(WISHED, wait -> wait)).isEqualTo(WISHED);
    }

    @Test
    void whoDoesNotWishToWaitTakesNobodysPlace() {
        VerdictWaits waits = new VerdictWaits(1);

        assertThat(waits.<Duration>within(Duration.ZERO, none -> waits.within(WISHED, wait -> wait)))
                .isEqualTo(WISHED);
    }
}
