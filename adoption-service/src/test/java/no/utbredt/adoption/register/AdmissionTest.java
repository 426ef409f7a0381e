package no.utbredt.adoption.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict.Kind;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2024-06-01T10:00:00Z");
    private static final LogPosition FIRST = new LogPosition(2, 10);
    private static final LogPosition LATER = new LogPosition(2, 11);
    private static final Admitted HELD = new Admitted("aa", FIRST, NOW);

    @Test
    void theFirstOfANameIsRecorded() {
        assertThat(Admission.of(null, FIRST, "aa", NOW)).isEqualTo(new Admission(Kind.RECORDED, HELD));
    }

    @Test
    void theSameContentAgainIsADuplicate() {
        assertThat(Admission.of(HELD, LATER, "aa", NOW)).isEqualTo(new Admission(Kind.DUPLICATE, HELD));
    }

    @Test
    void otherContentIsAConflictAndTheFirstHolds() {
        assertThat(Admission.of(HELD, LATER, "bb", NOW)).isEqualTo(new Admission(Kind.CONFLICT, HELD));
    }

    @Test
    void theVeryDeliverySeenAgainIsRecordedAgainAtItsFirstInstant() {
        assertThat(Admission.of(HELD, FIRST, "aa", NOW.plusSeconds(60))).isEqualTo(new Admission(Kind.RECORDED, HELD));
    }
}
