package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3e0", "0.3e1", "30e-1", "3.000000000000000000000000000000000000"})
    void whole_is_what_json_schema_calls_an_integer(String written) {
        assertThat(Numbers.whole(new BigDecimal(written), 0, 10)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.9", "-0.5", "1e-5", "1e-2147483647"})
    void a_fraction_is_refused_and_never_cut(String written) {
        refuses(() -> Numbers.whole(new BigDecimal(written), 0, Long.MAX_VALUE), "number-not-whole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18446744073709551617", "-1", "1e400", "1e2147483647", "100e2147483646", "9223372036854775808"})
    void what_lies_outside_the_range_is_refused_and_never_wrapped(String written) {
        refuses(() -> Numbers.whole(new BigDecimal(written), 0, Long.MAX_VALUE), "number-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e30", "-1e16", "1000000000000000.1", "1e-21", "1e-600000", "1e2147483647", "1e-2147483647"})
    void a_decimal_beyond_its_bounds_is_refused(String written) {
        refuses(() -> Numbers.decimal(new BigDecimal(written)), "number-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0e-2147483647", "0e2147483647", "16.9", "-23.5", "1e15", "0.30000000000000004"})
    void a_decimal_within_its_bounds_keeps_its_worth(String written) {
        assertThat(Numbers.decimal(new BigDecimal(written))).isEqualByComparingTo(new BigDecimal(written));
    }

    @Property
    void whatever_is_taken_as_whole_is_worth_what_was_written(
            @ForAll long digits, @ForAll @IntRange(min = -30, max = 30) int scale) {
        BigDecimal written = BigDecimal.valueOf(digits, scale);
        assertThat(isHonest(written, number -> Numbers.whole(number, Long.MIN_VALUE, Long.MAX_VALUE)))
                .isTrue();
    }

    @Property(tries = 20)
    void a_reader_that_cuts_would_be_found_out(@ForAll @IntRange(min = 1, max = 9) int decimal) {
        assertThat(isHonest(BigDecimal.valueOf(30L + decimal, 1), BigDecimal::longValue))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "１", "٣", "0x10", "1_000", "NaN", "Infinity", "1e99999999999", "1d", "--1"})
    void what_is_no_number_is_refused(String text) {
        refuses(() -> Numbers.parse(text), "number");
    }

    private interface Reader {
        long read(BigDecimal number);
    }

    private static boolean isHonest(BigDecimal written, Reader reader) {
        try {
            return BigDecimal.valueOf(reader.read(written)).compareTo(written) == 0;
        } catch (Misread refused) {
            return true;
        }
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Misread.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
