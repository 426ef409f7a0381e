package no.utbredt.reporting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.vocabulary.Misread;
import org.junit.jupiter.api.Test;

class KnownAtTest {

    @Test
    void a_day_is_known_to_its_end_in_Oslo() {
        assertThat(KnownAt.parse("2026-11-30").before()).isEqualTo("2026-11-30T23:00:00Z");
        assertThat(KnownAt.parse("2026-06-30").instant()).isEqualTo("2026-06-30T21:59:59Z");
    }

    @Test
    void an_instant_is_known_to_the_end_of_its_second_with_whatever_offset() {
        KnownAt utc = KnownAt.parse("2026-11-30T12:00:00Z");

        assertThat(utc.before()).isEqualTo("2026-11-30T12:00:01Z");
        assertThat(KnownAt.parse("2026-11-30T13:00:00+01:00")).isEqualTo(utc);
        assertThat(KnownAt.parse("2026-11-30t12:00:00z")).isEqualTo(utc);
        assertThat(KnownAt.parse("2026-11-30T23:30:00Z").day()).isEqualTo("2026-12-01");
    }

    @Test
    void the_instant_of_a_day_asked_for_as_an_instant_is_the_same_horizon() {
        KnownAt day = KnownAt.endOf(LocalDate.parse("2026-03-29"));

        assertThat(Horizon.knownAt(KnownAt.parse(day.instant().toString()))).isEqualTo(Horizon.knownAt(day));
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(KnownAt.parse("2026-11-30")).hasToString("2026-11-30");
        assertThat(KnownAt.endOf(Instant.parse("2026-11-30T12:00:00Z"))).hasToString("2026-11-30T12:00:00Z");
    }

    @Test
    void what_is_no_day_and_no_second_is_refused() {
        for (String wrong : new String[] {"2026-11-30T12:00Z", "2026-11-30T12:00:00", "2026-11-30T12:00:00.5Z", "T"}) {
            assertThatThrownBy(() -> KnownAt.parse(wrong)).isInstanceOf(DateTimeException.class);
        }
        assertThatThrownBy(() -> KnownAt.parse("2021")).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> KnownAt.parse("9999-01-01T00:00:00Z")).isInstanceOf(Misread.class);
    }
}
