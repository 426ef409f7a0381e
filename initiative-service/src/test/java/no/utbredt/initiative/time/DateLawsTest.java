package no.utbredt.initiative.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.vocabulary.promise.Slip;

/** Law 10: dates have precision, and no day is invented. */
final class DateLawsTest {

    @Property
    void what_is_read_is_printed_as_it_was_written(@ForAll("dates") ImpreciseDate date) {
        assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void a_date_never_ends_before_it_begins(@ForAll("dates") ImpreciseDate date) {
        assertThat(date.first()).isBeforeOrEqualTo(date.last());
    }

    @Property
    void overlapping_is_mutual(@ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(one)).isTrue();
    }

    @Property
    void what_contains_another_overlaps_it(@ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
        if (one.contains(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
        assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.meansTheSameAs(other));
    }

    @Property
    void a_day_is_in_its_month_quarter_half_and_year(@ForAll("days") LocalDate day) {
        ImpreciseDate precise = ImpreciseDate.parse(day.toString());
        int month = day.getMonthValue();
        for (String wider : new String[] {
            YearMonth.from(day).toString(),
            day.getYear() + "-Q" + (month + 2) / 3,
            day.getYear() + "-H" + (month + 5) / 6,
            String.valueOf(day.getYear()),
            day.getYear() + "/..",
            "../" + day.getYear()
        }) {
            assertThat(ImpreciseDate.parse(wider).contains(precise)).isTrue();
        }
    }

    @Property
    void order_is_total_and_agrees_with_equality(
            @ForAll("dates") ImpreciseDate a, @ForAll("dates") ImpreciseDate b, @ForAll("dates") ImpreciseDate c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void what_is_certainly_later_does_not_overlap_and_comes_after(
            @ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
        Slip slip = Slip.between(one.stretch(), other.stretch());
        if (slip.isLater()) {
            assertThat(one.overlaps(other)).isFalse();
            assertThat(one).isLessThan(other);
            assertThat(Slip.between(other.stretch(), one.stretch()).isEarlier()).isTrue();
        }
        if (slip.least() != null && slip.most() != null) {
            assertThat(slip.least()).isLessThanOrEqualTo(Objects.requireNonNull(slip.most()));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ImpreciseDate> dates() {
        Arbitrary<String> single = Combinators.combine(
                        days(), Arbitraries.of("year", "half", "quarter", "month", "day"))
                .as(DateLawsTest::written);
        Arbitrary<String> interval = Combinators.combine(single, single)
                .as((a, b) -> ImpreciseDate.parse(a)
                                .last()
                                .isBefore(ImpreciseDate.parse(b).first())
                        ? a + "/" + b
                        : a);
        return Arbitraries.oneOf(single, interval, single.map(date -> date + "/.."), single.map(date -> "../" + date))
                .map(ImpreciseDate::parse);
    }

    private static String written(LocalDate day, String precision) {
        return switch (precision) {
            case "year" -> String.valueOf(day.getYear());
            case "half" -> day.getYear() + "-H" + (day.getMonthValue() + 5) / 6;
            case "quarter" -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case "month" -> YearMonth.from(day).toString();
            default -> day.toString();
        };
    }
}
