package no.utbredt.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final long SECOND = 1_000_000_000L;

    private final Periods periods = Periods.ofSeconds(7, 60, 3);

    @Test
    void anInstantCountsToThePeriodItLiesIn() {
        assertThat(periods.of(7)).isZero();
        assertThat(periods.of(6 + 60 * SECOND)).isZero();
        assertThat(periods.of(7 + 60 * SECOND)).isEqualTo(1);
        assertThat(periods.of(6 + 180 * SECOND)).isEqualTo(2);
    }

    @Test
    void whatLiesOutsideCountsToTheNearest() {
        assertThat(periods.of(0)).isZero();
        assertThat(periods.of(7 + 500 * SECOND)).isEqualTo(2);
    }

    @Test
    void thePeriodsLieOneBehindTheOther() {
        assertThat(periods.endOf(0)).isEqualTo(7 + 60 * SECOND);
        assertThat(periods.end()).isEqualTo(7 + 180 * SECOND);
    }

    @Test
    void oneAloneHasNoOtherToBeHeldAgainst() {
        assertThatThrownBy(() -> Periods.ofSeconds(0, 60, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
