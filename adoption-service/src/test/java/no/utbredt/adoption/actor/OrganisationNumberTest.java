package no.utbredt.adoption.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utbredt.adoption.fault.FaultyValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class OrganisationNumberTest {

    @Example
    void the_numbers_of_real_organisations_are_organisation_numbers() {
        assertThat(new OrganisationNumber("983974724").value()).isEqualTo("983974724");
        assertThat(new OrganisationNumber("993467049").scheme()).isEqualTo("ENH");
    }

    @Example
    void the_registers_own_example_has_check_digit_five() {
        assertThat(new OrganisationNumber("123456785").value()).isEqualTo("123456785");
        assertThat(faultOf("123456784").fault().expected()).isEqualTo("5");
    }

    @Example
    void the_pseudo_numbers_of_the_statistics_bank_are_refused() {
        assertThat(faultOf("983975200").fault().code()).startsWith("organisation-number-");
    }

    @Property
    void of_the_ten_numbers_with_the_same_first_eight_digits_one_at_most_is_right(
            @ForAll @IntRange(max = 99_999_999) int firstEight) {
        long right = IntStream.range(0, 10)
                .filter(last -> isRight("%08d%d".formatted(firstEight, last)))
                .count();

        assertThat(right).isEqualTo(neverIssued(firstEight) ? 0 : 1);
    }

    @Property
    void a_wrong_check_digit_is_told_the_right_one(
            @ForAll @IntRange(max = 99_999_999) int firstEight, @ForAll @IntRange(max = 9) int last) {
        String number = "%08d%d".formatted(firstEight, last);
        if (isRight(number) || neverIssued(firstEight)) {
            return;
        }
        FaultyValue refused = faultOf(number);

        assertThat(refused.fault().code()).isEqualTo("organisation-number-check-digit");
        assertThat(isRight(number.substring(0, 8) + refused.fault().expected())).isTrue();
    }

    @Property
    void one_digit_mistyped_never_goes_unnoticed(
            @ForAll @IntRange(max = 99_999_999) int firstEight,
            @ForAll @IntRange(max = 8) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        IntStream.range(0, 10)
                .mapToObj(last -> "%08d%d".formatted(firstEight, last))
                .filter(OrganisationNumberTest::isRight)
                .map(right -> mistyped(right, at, by))
                .forEach(wrong -> assertThat(isRight(wrong)).isFalse());
    }

    @Example
    void what_is_not_nine_digits_is_told_so() {
        for (String text : new String[] {"", "98397472", "9839747240", "98397472x", "983 974 724", "٩٨٣٩٧٤٧٢٤"}) {
            assertThat(faultOf(text).fault().code()).isEqualTo("organisation-number-form");
            assertThat(faultOf(text).fault().expected()).isEqualTo("9 digits");
        }
    }

    @Example
    void an_identifier_of_an_unknown_register_is_refused() {
        ThrowingCallable reading = () -> Identifier.of("HPR", "7125186");
        assertThatThrownBy(reading).hasMessageContaining("HPR");
    }

    private static boolean neverIssued(int firstEight) {
        return IntStream.range(0, 10).noneMatch(last -> isRight("%08d%d".formatted(firstEight, last)))
                && faultOf("%08d0".formatted(firstEight)).fault().code().equals("organisation-number-never-issued");
    }

    private static String mistyped(String number, int at, int by) {
        char digit = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private static boolean isRight(String number) {
        try {
            return new OrganisationNumber(number).value().equals(number);
        } catch (FaultyValue e) {
            return false;
        }
    }

    private static FaultyValue faultOf(String number) {
        return catchThrowableOfType(FaultyValue.class, () -> new OrganisationNumber(number));
    }
}
