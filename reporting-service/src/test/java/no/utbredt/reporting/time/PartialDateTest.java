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

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-H1, 2021-01-01, 2021-06-30",
        "2021-H2, 2021-07-01, 2021-12-31",
        "2021-Q4, 2021-10-01, 2021-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021-10-01, 2021-10-01, 2021-10-01"
    })
    void aDateIsAsPreciseAsItsSourceAndIsWrittenTheSame(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "0001-01-01",
                "9999-12-31",
                "1799",
                "+999999999-12-31",
                "٢٠٢١",
                "2021-Q5",
                "2021-H3",
                "2021-13",
                "2021-02-30",
                "2021-10-1",
                "oktober 2021"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void daysEndAtMidnightInOslo() {
        Instant lateInTheEvening = Instant.parse("2024-06-30T21:59:59Z");
        Horizon june = Horizon.knownAt(LocalDate.parse("2024-06-30"));

        assertThat(OsloDay.of(lateInTheEvening)).isEqualTo("2024-06-30");
        assertThat(june.knows(lateInTheEvening)).isTrue();
        assertThat(june.knows(lateInTheEvening.plusSeconds(1))).isFalse();
    }
}
