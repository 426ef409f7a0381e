package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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
        "2021-10-01, 2021-10-01, 2021-10-01",
        "1800,       1800-01-01, 1800-12-31",
        "2200-Q4,    2200-10-01, 2200-12-31"
    })
    void a_date_knows_the_days_it_may_mean_and_is_written_as_it_was_said(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @Test
    void a_date_is_written_in_the_same_digits_whatever_language_the_machine_speaks() {
        Locale spoken = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(PartialDate.parse("2021-Q4")).hasToString("2021-Q4");
        } finally {
            Locale.setDefault(spoken);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-00",
                "2021-H3",
                "2021-H0",
                "2021-Q5",
                "2021-Q0",
                "2021-h1",
                "2021-02-29",
                "2021-10-1",
                " 2021",
                "2021 ",
                "+2021",
                "-2021",
                "2021-+1",
                "2021--1",
                "2021/10/01",
                "٢٠٢١",
                "２０２１-10-01",
                "2021-10-01T00:00",
                "2021-10-01T24:00",
                "+999999999-12-31"
            })
    void what_is_no_date_is_refused_and_told_which_forms_there_are(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOfSatisfying(Misread.class, refused -> {
            assertThat(refused.code()).isEqualTo("date");
            assertThat(refused.expected()).contains("2021-Q4");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0001-01-01", "1799-12", "2201-H1", "9999", "9999-12-31"})
    void a_date_that_stands_for_none_is_refused_and_told_to_leave_it_out(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOfSatisfying(Misread.class, refused -> {
            assertThat(refused.code()).isEqualTo("date-out-of-range");
            assertThat(refused.expected()).contains("leave it out");
            assertThat(refused.detailNb()).contains("utelat");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 1800",
        "0001-01-01, 1800-01-01",
        "1799-12, 1800-01",
        "2201-H1, 2200-H2",
        "2201-Q1, 2200-Q4",
        "9999-07, 2200-12",
        "9999-12-31, 2200-12-31",
        "2021-Q4, 2021-Q4"
    })
    void a_kept_date_that_stands_for_none_is_the_first_or_last_of_its_precision(String text, String read) {
        assertThat(PartialDate.kept(text)).hasToString(read);
    }

    @Test
    void what_is_kept_and_is_no_date_is_refused_all_the_same() {
        assertThatThrownBy(() -> PartialDate.kept("9999-02-30")).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> PartialDate.kept("snart")).isInstanceOf(Misread.class);
    }

    @Property
    void no_text_at_all_is_read_as_a_day_outside_the_range(@ForAll String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            assertThat(Days.include(date.firstDay()) && Days.include(date.lastDay()))
                    .isTrue();
        } catch (Misread refused) {
            assertThat(refused.code()).startsWith("date");
        }
    }
}
