package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {

    @Property
    void every_day_that_is_read_is_written_as_it_stood(
            @ForAll @LongRange(min = -800_000, max = 3_000_000) long number) {
        LocalDate day = LocalDate.ofEpochDay(number);
        if (Days.include(day)) {
            assertThat(Days.parse(day.toString())).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> Days.parse(day.toString())).isInstanceOf(Misread.class);
            assertThatThrownBy(() -> Days.within(day)).isInstanceOf(Misread.class);
            assertThat(Days.include(Days.clamp(day))).isTrue();
        }
    }

    @Test
    void the_ends_of_the_range_belong_to_it() {
        assertThat(Days.parse("1800-01-01")).isEqualTo(Days.FIRST);
        assertThat(Days.parse("2200-12-31")).isEqualTo(Days.LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2021", "2021-2-1", "2021-02-30", "20210201", "2021-02-01 ", "٢٠٢١-٠٢-٠١", "2021-02-0１"})
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> Days.parse(text))
                .isInstanceOfSatisfying(
                        Misread.class, refused -> assertThat(refused.code()).isEqualTo("day"));
    }
}
