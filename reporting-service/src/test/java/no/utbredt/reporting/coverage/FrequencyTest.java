package no.utbredt.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrequencyTest {
    private static final int LONG = 800;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(18_000, 21_000).map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void a_series_has_the_last_day_of_each_period(@ForAll("days") LocalDate from, @ForAll Frequency by) {
        LocalDate to = from.plusDays(LONG);

        assertThat(by.ends(from, to).toList()).isEqualTo(plain(from, to, period(by)));
    }

    @Example
    void years_told_as_quarters_are_found_out() {
        assertThat(days().sampleStream()
                        .limit(100)
                        .anyMatch(from -> !Frequency.YEAR
                                .ends(from, from.plusDays(LONG))
                                .toList()
                                .equals(plain(from, from.plusDays(LONG), period(Frequency.QUARTER)))))
                .isTrue();
    }

    /** Each day after which another period begins, up to the end of the last. */
    private static List<LocalDate> plain(LocalDate from, LocalDate to, Function<LocalDate, Object> period) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(LONG + 366)
                .filter(day -> !period.apply(day).equals(period.apply(day.plusDays(1))))
                .filter(day -> !day.isAfter(to) || period.apply(day).equals(period.apply(to)))
                .toList();
    }

    private static Function<LocalDate, Object> period(Frequency by) {
        return switch (by) {
            case DAY -> day -> day;
            case WEEK -> day -> List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day -> List.of(day.getYear(), day.getMonthValue());
            case QUARTER -> day -> List.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> LocalDate::getYear;
        };
    }
}
