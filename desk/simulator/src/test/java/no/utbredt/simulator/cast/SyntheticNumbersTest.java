package no.utbredt.simulator.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheticNumbersTest {

    @Test
    void they_pass_the_check_and_begin_with_a_digit_no_issued_number_begins_with() {
        Iterator<String> numbers = SyntheticNumbers.from(32_000_000);
        List<String> first = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            first.add(numbers.next());
        }

        assertThat(first).doesNotHaveDuplicates().allMatch(number -> number.matches("3\\d{8}") && passes(number));
    }

    /** Weighted with its check digit a number is divisible by eleven. */
    private static boolean passes(String number) {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
