package no.utbredt.adoption.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.utbredt.adoption.fault.FaultyValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021,       2021-01-01, 2021-12-31",
        "2021-H1,    2021-01-01, 2021-06-30",
        "2021-H2,    2021-07-01, 2021-12-31",
        "2021-Q4,    2021-10-01, 2021-12-31",
        "2021-10,    2021-10-01, 2021-10-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2021-10-01, 2021-10-01, 2021-10-01"
    })
    void a_date_knows_the_days_it_may_mean_and_is_written_as_it_was_said(String text, LocalDate first, LocalDate last) {
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
                "2021-13",
                "2021-00",
                "2021-H3",
                "2021-Q5",
                "2021-02-29",
                "2021-10-1",
                " 2021",
                "2021-10-01T00:00"
            })
    void what_is_no_date_is_refused_and_told_which_forms_there_are(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOfSatisfying(FaultyValue.class, refused -> {
            assertThat(refused.fault().code()).isEqualTo("date");
            assertThat(refused.fault().expected()).contains("2021-Q4");
        });
    }
}
