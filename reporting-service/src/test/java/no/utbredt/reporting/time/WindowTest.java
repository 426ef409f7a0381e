package no.utbredt.reporting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "2021, 2021-01-01, 2021-12-31",
                "2021/2022, 2021-01-01, 2022-12-31",
                "2021-H2/2022-Q1, 2021-07-01, 2022-03-31",
                "2026/.., 2026-01-01, -",
                "../2023, -, 2023-12-31"
            },
            nullValues = "-")
    void aStretchOfTimeMayBeOpenAtEitherEnd(String text, String first, String last) {
        Window window = Window.parse(text);

        assertThat(window.firstDay()).isEqualTo(first == null ? null : LocalDate.parse(first));
        assertThat(window.lastDay()).isEqualTo(last == null ? null : LocalDate.parse(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2021/", "snart", "2021/2022/2023"})
    void whatIsNoStretchOfTimeIsRefused(String text) {
        assertThatThrownBy(() -> Window.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Window.parse("2022/2021")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTakenTogetherHoldsBothAndStaysOpen() {
        assertThat(Window.parse("2021").with(Window.parse("2021/2022"))).isEqualTo(Window.parse("2021/2022"));
        assertThat(Window.parse("2021").with(Window.parse("2023/.."))).isEqualTo(Window.parse("2021/.."));
    }
}
