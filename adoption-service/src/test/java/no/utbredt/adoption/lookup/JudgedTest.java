package no.utbredt.adoption.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.adoption.report.Verdict;
import org.junit.jupiter.api.Test;

/** Which of a client's own reports are asked for. */
class JudgedTest {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2024, 6, 1);

    @Test
    void without_a_wish_each_name_counts_once_when_it_was_first_judged() {
        Judged any = new Judged(null, null, null);

        assertThat(any.fits(Verdict.Kind.RECORDED, true)).isTrue();
        assertThat(any.fits(Verdict.Kind.CONFLICT, false)).isFalse();
        assertThat(any.since()).isNull();
        assertThat(any.before()).isNull();
    }

    @Test
    void a_name_is_found_by_each_verdict_on_it_and_by_no_other() {
        assertThat(new Judged(Verdict.Kind.CONFLICT, null, null).fits(Verdict.Kind.CONFLICT, false))
                .isTrue();
        assertThat(new Judged(Verdict.Kind.DUPLICATE, null, null).fits(Verdict.Kind.RECORDED, true))
                .isFalse();
    }

    @Test
    void a_day_is_one_in_oslo_and_both_ends_are_included() {
        Judged asked = new Judged(null, FIRST_OF_JUNE, FIRST_OF_JUNE);

        assertThat(asked.since()).isEqualTo(Instant.parse("2024-05-31T22:00:00Z"));
        assertThat(asked.before()).isEqualTo(Instant.parse("2024-06-01T22:00:00Z"));
    }
}
