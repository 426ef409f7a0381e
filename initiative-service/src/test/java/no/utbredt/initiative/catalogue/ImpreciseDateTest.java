package no.utbredt.initiative.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-Q5", "2021-H3", "2021-13", "2021-02-30", "oktober 2021", "2021-1", " 2021"})
    void isNotInvented(String text) {
        assertThatThrownBy(() -> ImpreciseDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
