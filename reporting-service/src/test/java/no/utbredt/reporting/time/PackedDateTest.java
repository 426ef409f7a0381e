package no.utbredt.reporting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the view keeps them, two numbers each; how they are read is vocabulary's own. */
class PackedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-H1", "2021-H2", "2021-Q4", "2024-02", "2021-10-01"})
    void a_date_is_written_as_it_was_said_though_only_its_days_are_kept(String text) {
        no.utbredt.vocabulary.PartialDate said = no.utbredt.vocabulary.PartialDate.parse(text);
        PartialDate kept = PartialDate.parse(text);

        assertThat(kept.firstDay()).isEqualTo(said.firstDay());
        assertThat(kept.lastDay()).isEqualTo(said.lastDay());
        assertThat(kept).hasToString(text);
    }

    @Test
    void what_is_no_date_is_refused() {
        assertThatThrownBy(() -> PartialDate.parse("2021-Q5")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, 1800-01-01", "9999-12-31, 2200-12-31", "1799, 1800", "2201-Q1, 2200-Q4"})
    void a_date_an_earlier_edition_took_is_the_first_or_last_there_is(String text, String read) {
        assertThat(PartialDate.parse(text)).hasToString(read);
    }

    @Test
    void a_day_nobody_can_reckon_with_is_the_first_or_last_there_is() {
        assertThat(LocalDate.ofEpochDay(OsloDay.number(LocalDate.MAX))).isEqualTo("2200-12-31");
        assertThat(LocalDate.ofEpochDay(OsloDay.number(LocalDate.MIN))).isEqualTo("1800-01-01");
    }

    @Test
    void days_end_at_midnight_in_oslo() {
        Instant lateInTheEvening = Instant.parse("2024-06-30T21:59:59Z");
        Horizon june = Horizon.knownAt(LocalDate.parse("2024-06-30"));

        assertThat(OsloDay.of(lateInTheEvening)).isEqualTo("2024-06-30");
        assertThat(june.knows(lateInTheEvening)).isTrue();
        assertThat(june.knows(lateInTheEvening.plusSeconds(1))).isFalse();
    }
}
