package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.adoption.report.Expectations.Expectation;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private static final int MANY = 10_000;
    private static final ReportName NAME = new ReportName("s", "i");

    private final Expectations expectations = new Expectations();

    @Test
    void tenThousandWhoWaitForOneNameHoldEachVerdictOnce() {
        List<Expectation> waiting = IntStream.range(0, MANY)
                .mapToObj(each -> expectations.expect(NAME))
                .toList();
        IntStream.range(0, MANY).forEach(offset -> expectations.arrived(verdict(offset)));
        assertThat(expectations.held()).isEqualTo(MANY);
        for (int offset = 0; offset < MANY; offset++) {
            assertThat(waiting.get(offset).on(new LogPosition(0, offset)).join())
                    .isEqualTo(verdict(offset));
            waiting.get(offset).close();
        }
        assertThat(expectations.idle()).isTrue();
    }

    @Test
    void whoLeavesTwiceTakesNobodyElseAway() {
        Expectation one = expectations.expect(NAME);
        Expectation other = expectations.expect(NAME);
        one.close();
        one.close();
        expectations.arrived(verdict(7));
        assertThat(other.on(new LogPosition(0, 7))).isCompletedWithValue(verdict(7));
    }

    private static Verdict verdict(long offset) {
        LogPosition delivery = new LogPosition(0, offset);
        return new Verdict(NAME, Verdict.Kind.DUPLICATE, delivery, new LogPosition(0, 0), "aa", Instant.EPOCH);
    }
}
