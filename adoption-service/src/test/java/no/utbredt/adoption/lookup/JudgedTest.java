package no.utbredt.adoption.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.junit.jupiter.api.Test;

/** Which of a client's own reports are asked for. */
class JudgedTest {

    private static final ReportName NAME = new ReportName("urn:s", "1");
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2024, 6, 1);

    /** Recorded late on the last of May, UTC, which is the first of June in Oslo; a week later another said the same name. */
    private final LookUps.Entry judged = entry(
            verdict(Verdict.Kind.RECORDED, "2024-05-31T22:30:00Z"),
            verdict(Verdict.Kind.CONFLICT, "2024-06-08T10:00:00Z"));

    @Test
    void without_a_wish_every_report_is_asked_for() {
        assertThat(new Judged(null, null, null).fits(judged)).isTrue();
    }

    @Test
    void a_name_is_found_by_each_verdict_on_it_and_by_no_other() {
        assertThat(new Judged(Verdict.Kind.RECORDED, null, null).fits(judged)).isTrue();
        assertThat(new Judged(Verdict.Kind.CONFLICT, null, null).fits(judged)).isTrue();
        assertThat(new Judged(Verdict.Kind.DUPLICATE, null, null).fits(judged)).isFalse();
    }

    @Test
    void a_day_is_one_in_oslo_and_both_ends_are_included() {
        assertThat(new Judged(Verdict.Kind.RECORDED, FIRST_OF_JUNE, FIRST_OF_JUNE).fits(judged))
                .isTrue();
        assertThat(new Judged(Verdict.Kind.RECORDED, null, FIRST_OF_JUNE.minusDays(1)).fits(judged))
                .isFalse();
    }

    @Test
    void verdict_and_day_are_of_one_delivery() {
        assertThat(new Judged(Verdict.Kind.CONFLICT, FIRST_OF_JUNE, FIRST_OF_JUNE).fits(judged))
                .isFalse();
        assertThat(new Judged(Verdict.Kind.RECORDED, FIRST_OF_JUNE.plusDays(1), null).fits(judged))
                .isFalse();
    }

    @Test
    void a_report_whose_verdict_has_not_been_heard_of_was_recorded_on_no_known_day() {
        LookUps.Entry unheard = new LookUps.Entry(NAME, Optional.of("{}"), List.of());

        assertThat(new Judged(Verdict.Kind.RECORDED, null, null).fits(unheard)).isTrue();
        assertThat(new Judged(Verdict.Kind.CONFLICT, null, null).fits(unheard)).isFalse();
        assertThat(new Judged(null, FIRST_OF_JUNE, null).fits(unheard)).isFalse();
    }

    private static LookUps.Entry entry(Verdict... verdicts) {
        return new LookUps.Entry(NAME, Optional.of("{}"), List.of(verdicts));
    }

    private static Verdict verdict(Verdict.Kind kind, String at) {
        LogPosition place = new LogPosition(0, kind.ordinal());
        return new Verdict(NAME, kind, place, place, "hash", Instant.parse(at));
    }
}
