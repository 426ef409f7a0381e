package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's season and span are read as they were written, and no day is invented. */
class SpanTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-22, 2024-06-01, 2024-08-31",
        "2024-23, 2024-09-01, 2024-11-30",
        "2023-24, 2023-12-01, 2024-02-29",
        "2024/2026, 2024-01-01, 2026-12-31",
        "2024-23/2026-Q1, 2024-09-01, 2026-03-31",
        "2024-10-01, 2024-10-01, 2024-10-01",
        "2026/.., 2026-01-01, ",
        "../2023-H1, , 2023-06-30",
    })
    void meansTheDaysItSays(String text, LocalDate first, LocalDate last) {
        Span span = Span.parse(text);

        assertThat(span.firstDay()).isEqualTo(first);
        assertThat(span.lastDay()).isEqualTo(last);
        assertThat(span).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../..",
                "/",
                "2024/",
                "/2024",
                "2024-25",
                "2024-20",
                "2024-13",
                "2026/2024",
                "høsten 2024",
                "2024-23-01",
                "2024/2025/2026",
                "2024 /2026",
                "٢٠٢٤-23",
                "2024-01-01/2024-12-31/.."
            })
    void whatIsNoSpanIsRefusedWithTheFormsThereAre(String text) {
        assertThatThrownBy(() -> Span.parse(text)).isInstanceOfSatisfying(Misread.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("span");
            assertThat(wrong.expected()).contains("2024-21 spring").contains("2026/..");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1700-23", "2200-24", "9999/..", "2024/2201"})
    void aSpanBeyondTheDaysThereAreIsRefusedAsAnyDateIs(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOfSatisfying(
                        Misread.class, wrong -> assertThat(wrong.code()).isEqualTo("date-out-of-range"));
    }
}
