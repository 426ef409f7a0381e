package no.utbredt.simulator.cast;

import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Organisation numbers nobody has: their check digits are right, and they begin with 3, while Enhetsregisteret issues such that
 * begin with 8 or 9.
 */
final class SyntheticNumbers {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final int NEVER = 10;

    private SyntheticNumbers() {}

    /**
     * One after the other.
     *
     * @param eight the first eight digits to begin at, such as 31000000
     */
    static Iterator<String> from(int eight) {
        return IntStream.iterate(eight, next -> next + 1)
                .filter(digits -> check(digits) != NEVER)
                .mapToObj(digits -> digits + String.valueOf(check(digits)))
                .iterator();
    }

    private static int check(int eight) {
        String digits = String.valueOf(eight);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
