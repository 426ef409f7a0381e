package no.utbredt.initiative.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.utbredt.vocabulary.promise.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImpreciseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021,       2021-01-01, 2021-12-31",
        "2021-H1,    2021-01-01, 2021-06-30",
        "2021-H2,    2021-07-01, 2021-12-31",
        "2021-Q1,    2021-01-01, 2021-03-31",
        "2021-Q4,    2021-10-01, 2021-12-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2021-10-01, 2021-10-01, 2021-10-01",
    })
    void meansEveryDayItMayMean(String text, LocalDate first, LocalDate last) {
        assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(text, first, last));
    }

    @Test
    void mayBeAnIntervalOrHaveAnOpenEnd() {
        assertThat(ImpreciseDate.parse("2021-Q3/2022-06"))
                .isEqualTo(new ImpreciseDate("2021-Q3/2022-06", LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)));
        assertThat(ImpreciseDate.parse("2026/..").endsOpen()).isTrue();
        assertThat(ImpreciseDate.parse("../2023")).satisfies(date -> {
            assertThat(date.beginsOpen()).isTrue();
            assertThat(date.last()).isEqualTo(LocalDate.of(2023, 12, 31));
        });
    }

    @Test
    void aSlipIsARangeOfDays() {
        assertThat(slip("2021-Q4", "2022-H1")).isEqualTo(new Slip(1L, 272L));
        assertThat(slip("2021-10-01", "2021-10-31")).isEqualTo(new Slip(30L, 30L));
        assertThat(slip("2021", "2021")).isEqualTo(new Slip(0L, 0L));
        assertThat(slip("2021", "2026/..")).isEqualTo(new Slip(1462L, null));
    }

    private static Slip slip(String from, String to) {
        return Slip.between(
                ImpreciseDate.parse(from).stretch(), ImpreciseDate.parse(to).stretch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-Q5",
                "1799",
                "9999-12-31",
                "2021/9999",
                "٢٠٢١",
                "+2021",
                "2021-H3",
                "2021-13",
                "2021-02-30",
                "oktober 2021",
                "2021-1",
                " 2021",
                "2022/2021",
                "../..",
                "2021/",
                "2021/2022/2023"
            })
    void isNotInvented(String text) {
        assertThatThrownBy(() -> ImpreciseDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
